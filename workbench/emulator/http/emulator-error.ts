/** Something HubSpot would never answer: the emulator lacks a route, or contradicts the client. */
export class EmulatorError extends Error {
  readonly httpStatus: number;

  constructor(httpStatus: number, message: string) {
    super(message);
    this.name = 'EmulatorError';
    this.httpStatus = httpStatus;
  }
}
