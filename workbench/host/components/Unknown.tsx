import { useEffect } from 'react';
import { words } from '../words.ts';

/** A component this host does not know must not vanish quietly. */
export function Unknown({ name }: { name: string }) {
  useEffect(() => {
    console.error(words.components.unknown(name));
  }, [name]);
  return (
    <div role="alert" className="hs-unknown">
      {words.components.unknown(name)}
    </div>
  );
}
