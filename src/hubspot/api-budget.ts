/**
 * How much of the app's ten-second budget is left, by the headers of HubSpot's answers (HubSpot docs,
 * API usage guidelines). Unknown until an answer has told it.
 */
export class ApiBudget {
  #share = 1;

  observe(headers: Readonly<Record<string, string>>): void {
    const most = Number(headers['x-hubspot-ratelimit-max']);
    const left = Number(headers['x-hubspot-ratelimit-remaining']);
    if (most > 0 && left >= 0) this.#share = left / most;
  }

  /** Whether what strangers set off has to give way to what reps do: under a third is left. */
  get isLow(): boolean {
    return this.#share < 1 / 3;
  }
}
