import { enrolCrowd } from '../../../support/crowd.ts';

test('two hundred enrolments at once against HubSpot’s rate limit all end right, none is sent twice and none is lost', async () => {
  expect(await enrolCrowd(200)).toMatchObject({
    confirmed: 200,
    refused: 0,
    unfinished: 0,
    messages: 200,
    mostToOne: 1,
  });
}, 180_000);
