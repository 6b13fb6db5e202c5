import type { ReactNode } from 'react';

/** What lies behind, in whatever form. */
export interface ItemsProps<Item> {
  items: Item[];
  columns: string[];
  keyOf: (item: Item) => string;
  /** In the order of the columns. */
  cells: (item: Item) => ReactNode[];
  /** Without columns: what goes one below the other. */
  lines: (item: Item) => ReactNode;
}

/** How wide the card may be: HubSpot's sidebar leaves about 300 pixels. A card loads only what fits its own. */
export interface Room {
  /** Two parts side by side where there is room for it, one above the other where not. */
  Columns: (props: { children: [ReactNode, ReactNode] }) => ReactNode;
  /** A list in the sidebar, a table where there is room for one. */
  Items: <Item>(props: ItemsProps<Item>) => ReactNode;
  /** How many items are shown. */
  most: number;
}
