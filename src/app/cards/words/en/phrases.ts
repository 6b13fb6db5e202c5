/** What the card on a contact says in several places, in English: every card loads it, and each only once. */
export const OTHERWISE = 'verify another way';
export const TOO_MANY = 'There were too many wrong codes';
export const NO_LONGER = 'is no longer on the record';
export const CALL_BACK = 'call back on a phone number that has been on the record for longer';
export const OR_ASK = `${CALL_BACK}, or ask a supervisor.`;
export const IF_NEEDED = 'It no longer works. Send a new one if you still need it.';
export const NEW_AND_NEWEST = 'and ask the caller to read the newest message.';
export const ANOTHER = `choose another address or number on the record, or ${OTHERWISE}.`;
export const OUT = 'The code ran out';
export const NO_TRIES = 'No tries left';
export const LOCKED = 'Locked {until}';
export const TOO_NEW = 'Too new for this reason';
export const REFUSED = 'The message was refused';
