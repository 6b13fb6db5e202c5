// What HubSpot's web worker has of the web platform and this page uses. The compiler knows neither
// the DOM nor Node here, so that nothing else slips in.
declare function setTimeout(run: () => void, ms: number): number;
declare function clearTimeout(timer: number | undefined): void;
/** What `hubspot.fetch` brings. */
interface Response {
  json(): Promise<unknown>;
}
/** By which HubSpot declares what copies. */
interface Clipboard {
  writeText(text: string): Promise<void>;
}
