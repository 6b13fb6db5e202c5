/** Whether the machine's file system refused something, such as a file that is not there. */
export function isFileError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}
