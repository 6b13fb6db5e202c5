import { Divider } from '@hubspot/ui-extensions';
import type { Ask } from '../exchange/call.ts';
import { Rows } from '../frame/Rows.tsx';
import { Erasure } from './Erasure.tsx';
import { Retention } from './Retention.tsx';

/** What is taken out of the trail, and by what it still proves itself. */
export function KeepTab({ ask }: { ask: Ask }) {
  return (
    <Rows>
      <Retention ask={ask} />
      <Divider />
      <Erasure ask={ask} />
    </Rows>
  );
}
