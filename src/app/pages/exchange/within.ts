/** What a call brings, or null when it fails or takes too long. */
export async function within<Value>(
  longestWait: number,
  call: () => Promise<Value>,
): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), longestWait);
  });
  try {
    return await Promise.race([call(), tooLong]);
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
