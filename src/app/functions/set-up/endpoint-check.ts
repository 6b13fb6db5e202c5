import { fact, ok, type Standing } from '../../../hubspot/set-up/line.ts';

const PATIENCE_MS = 3_000;

/**
 * Whether this app answers at the address of the endpoints: the public endpoint for codes takes no empty request,
 * and says so in its own words. Nothing is done by it.
 */
export async function checkEndpoint(baseUrl: string): Promise<Standing> {
  return (await isOurs(`${baseUrl}/otp/enter`))
    ? ok()
    : { state: 'wrong', fix: 'person', facts: [fact('silent_endpoint')] };
}

async function isOurs(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      redirect: 'error',
      headers: { 'content-type': 'application/json' },
      body: '{}',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const { result } = (await response.json()) as { result?: unknown };
    return response.status === 400 && result === 'malformed';
  } catch {
    // Nobody there, not in time, or somebody else's page.
    return false;
  }
}
