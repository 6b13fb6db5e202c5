/** A refusal as HubSpot words it. `status` and `correlationId` are added when it is sent. */
export class HubSpotError extends Error {
  readonly httpStatus: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    httpStatus: number,
    body: { message: string } & Record<string, unknown>,
    headers: Record<string, string> = {},
  ) {
    super(body.message);
    this.name = 'HubSpotError';
    this.httpStatus = httpStatus;
    this.body = body;
    this.headers = headers;
  }
}
