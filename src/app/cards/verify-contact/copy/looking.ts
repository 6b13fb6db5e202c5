/** While the first look is under way, and when it failed. */
export const LOOKING = {
  label: 'Looking up this contact’s verifications',
  what: 'This contact’s verifications',
};
