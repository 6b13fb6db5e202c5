import { enrolCrowd } from '../../../support/crowd.ts';

test('a hundred enrolments at once against HubSpot’s rate limit all end right, none is sent twice and none is lost', async () => {
  expect(await enrolCrowd(100)).toMatchObject({
    confirmed: 100,
    refused: 0,
    unfinished: 0,
    messages: 100,
    mostToOne: 1,
  });
}, 180_000);
