/** What the card on a contact says in several places, in English. */
export const CALL_BACK = 'call back on a phone number that has been on the record for longer';
export const ANOTHER = 'choose another address or number on the record, or verify another way.';
export const OUT = 'The code ran out';
export const NO_TRIES = 'No tries left';
export const LOCKED = 'Locked {until}';
export const TOO_NEW = 'Too new for this reason';
export const REFUSED = 'The message was refused';
