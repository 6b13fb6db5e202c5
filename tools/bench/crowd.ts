import { PUBLIC_SENDS_PER_MINUTE } from '../../src/otp/policy.ts';
import { enrolCrowd } from '../../test/support/crowd.ts';
import { exactly, forComparison, type Figure } from './figure.ts';

const SIZE = 200;
/** HubSpot docs, API usage guidelines: of a private app in a Professional or Enterprise account. */
const CALLS_PER_10_SECONDS = 190;

/** How long a crowd of enrolments takes beside what the limits alone would make of it. */
export async function crowdFigures(): Promise<Figure[]> {
  const { confirmed, mostToOne, calls, seconds } = await enrolCrowd(SIZE);
  return [
    exactly(`enrolments of ${SIZE} at once that end right`, confirmed, 'enrolments', SIZE),
    exactly('most messages to one of them', mostToOne, 'messages', 1),
    forComparison(`time of ${SIZE} enrolments at once`, seconds, 's'),
    forComparison(
      `the least that HubSpot’s rate limit makes of their ${calls} calls`,
      (calls / CALLS_PER_10_SECONDS) * 10,
      's',
    ),
    forComparison(
      `the least that ${PUBLIC_SENDS_PER_MINUTE} messages a minute make of ${SIZE}`,
      (Math.ceil(SIZE / PUBLIC_SENDS_PER_MINUTE) - 1) * 60,
      's',
    ),
  ];
}
