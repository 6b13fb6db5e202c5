/** The account lacks something that set-up makes or an admin grants. Nothing was done. */
export class NotSetUp extends Error {
  override readonly name = 'NotSetUp';
  readonly missing: string;

  constructor(missing: string) {
    super(`Not set up: ${missing}`);
    this.missing = missing;
  }
}
