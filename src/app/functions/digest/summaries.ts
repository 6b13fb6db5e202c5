/* Every sentence about a digest that the output "Summary" and its notes in the ledger hold. */

const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`;
const things = (count: number): string =>
  count === 1 ? '1 unusual thing' : `${count} unusual things`;

export const DIGEST_SUMMARIES = {
  sent: (accepted: number, unusual: number) =>
    `The digest went to ${people(accepted)}. It names ${things(unusual)}.`,
  nothing_to_report: 'No digest was sent: nothing happened with one-time codes in that time.',
  already_sent:
    'No digest was sent: this workflow took it on today for another contact. Let it enroll one contact only.',
  delivery_refused: (accepted: number, refused: number) =>
    `The digest for ${people(refused)} was refused by the mail service; it went to ${accepted}.`,
  unconfirmed: (accepted: number, unknown: number) =>
    `Nobody confirmed that the digest for ${people(unknown)} was taken; it went to ${accepted}.`,
  /** Of the notes that keep it from being sent twice. */
  turn: 'This contact is the one for whose enrollment the OTP digest of the day is sent.',
  message: 'The OTP digest was about to be handed to the mail server for one recipient.',
} as const;
