/**
 * Every number of a message is in the digits of its code and of HubSpot's pages, against which an
 * approver compares it, also in the languages that have digits of their own (`bn`, `fa`, `mr`).
 */
export const OUR_DIGITS = { numberingSystem: 'latn' } as const;
