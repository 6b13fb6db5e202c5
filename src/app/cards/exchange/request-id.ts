/** A new id for one press: by chance alone, for not every worker has `crypto`. */
export function newRequestId(): string {
  return `${randomPart()}-${randomPart()}`;
}

function randomPart(): string {
  return Math.random().toString(36).slice(2).padEnd(8, '0');
}
