import { Divider } from '@hubspot/ui-extensions';
import type { ItemsProps, Room } from './room.ts';
import { Rows } from './Rows.tsx';
import { Strong } from './Strong.tsx';

interface PastProps<Item> extends ItemsProps<Item> {
  title: string;
  room: Room;
}

/** What lies behind, newest first. */
export function Past<Item>({ title, room: { Items, most }, items, ...how }: PastProps<Item>) {
  if (items.length === 0) return null;
  return (
    <Rows>
      <Divider />
      <Strong>{title}</Strong>
      <Items items={items.slice(0, most)} {...how} />
    </Rows>
  );
}
