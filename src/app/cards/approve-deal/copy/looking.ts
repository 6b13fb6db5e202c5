/** While the first look is under way, and when it failed. */
export const LOOKING = {
  label: 'Looking up this deal’s approvals',
  what: 'This deal’s approvals',
};
