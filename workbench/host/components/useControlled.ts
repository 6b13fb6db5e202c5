import { useState } from 'react';

/**
 * Follows what the person does at once, and the card's answer whenever that changes: the answer
 * comes from a worker, so a control that waited for it would lag.
 */
export function useControlled<Value>(
  told: Value | undefined,
  initial: Value,
): [value: Value, set: (value: Value) => void] {
  const [value, setValue] = useState(told ?? initial);
  const [seen, setSeen] = useState(told);
  if (told !== seen) {
    setSeen(told);
    if (told !== undefined) setValue(told);
  }
  return [value, setValue];
}
