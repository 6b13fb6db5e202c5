import { enrolCrowd } from '../../../support/crowd.ts';

test('sixty enrolments at once against HubSpot’s rate limit all end right, none is sent twice and none is lost', async () => {
  expect(await enrolCrowd(60)).toMatchObject({
    confirmed: 60,
    refused: 0,
    unfinished: 0,
    messages: 60,
    mostToOne: 1,
  });
}, 180_000);
