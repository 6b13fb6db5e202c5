/** Whether a text can be the id of a record in HubSpot: a whole number of at most 19 digits. */
export function isRecordId(text: string): boolean {
  return /^[1-9]\d{0,18}$/.test(text);
}
