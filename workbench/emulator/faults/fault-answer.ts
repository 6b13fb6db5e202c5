import { HubSpotError } from '../errors/hubspot-error.ts';
import { tooManyRequests } from '../errors/too-many-requests.ts';
import type { Fault } from './fault.ts';

/** An answer that is not JSON of ours: a gateway's page, or nothing at all. */
export interface RawAnswer {
  status: number;
  contentType: string;
  text: string;
}

const GATEWAY_PAGE =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>cloudflare</center>\r\n</body>\r\n</html>\r\n';

/** HubSpot docs: Error handling, for the statuses; the pages are what gateways send (public reports). */
export function faultAnswer(fault: Fault): HubSpotError | RawAnswer | undefined {
  const headers: Record<string, string> =
    fault.retryAfterSeconds === undefined ? {} : { 'Retry-After': String(fault.retryAfterSeconds) };
  switch (fault.kind) {
    case '429_ten_secondly':
      return tooManyRequests('TEN_SECONDLY_ROLLING', headers);
    case '429_secondly':
      return tooManyRequests('SECONDLY', headers);
    case '429_daily':
      return tooManyRequests('DAILY', headers);
    case '423':
      return new HubSpotError(423, { message: 'Locks will last for 2 seconds.' }, headers);
    case '477':
      return new HubSpotError(477, { message: 'Migration in Progress' }, headers);
    case '503':
      return new HubSpotError(503, { message: 'Service is temporarily unavailable' }, headers);
    case '502_html':
    case '502_after':
      return { status: 502, contentType: 'text/html', text: GATEWAY_PAGE };
    case '502_empty':
      return { status: 502, contentType: 'application/json;charset=utf-8', text: '' };
    case 'hang':
    case 'hang_after':
    case 'reset_before':
    case 'reset_after':
    case 'slow':
      return undefined;
  }
}
