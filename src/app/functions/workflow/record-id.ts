/** Whether a field's text is the id of a record or of an owner. */
export function isRecordId(text: string): boolean {
  return /^[1-9]\d{0,18}$/.test(text);
}
