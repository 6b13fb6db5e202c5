/** A new id for one press. The longer form is for workers that have no `crypto`. */
export function newRequestId(): string {
  return (
    globalThis.crypto?.randomUUID?.() ??
    `${Date.now().toString(36)}-${randomPart()}-${randomPart()}`
  );
}

function randomPart(): string {
  return Math.random().toString(36).slice(2).padEnd(8, '0');
}
