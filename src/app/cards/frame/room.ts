/** How wide the card may be: HubSpot's sidebar leaves about 300 pixels. */
export type Room = 'narrow' | 'wide';
