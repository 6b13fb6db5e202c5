// What HubSpot's web worker has of the web platform and this card uses. The compiler knows neither
// the DOM nor Node here, so that nothing else slips in.
declare function setTimeout(run: () => void, ms: number): number;
declare function clearTimeout(timer: number | undefined): void;
declare function setInterval(run: () => void, ms: number): number;
declare function clearInterval(timer: number | undefined): void;
declare var performance: { now(): number } | undefined;
/** What `hubspot.fetch` brings. */
interface Response {
  json(): Promise<unknown>;
}
