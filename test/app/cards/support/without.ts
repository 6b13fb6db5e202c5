/** Runs as in a worker that lacks a global. */
export async function without(name: 'performance', run: () => Promise<void>): Promise<void> {
  const held = Object.getOwnPropertyDescriptor(globalThis, name) ?? {};
  Object.defineProperty(globalThis, name, { value: undefined, configurable: true });
  try {
    await run();
  } finally {
    Object.defineProperty(globalThis, name, held);
  }
}
