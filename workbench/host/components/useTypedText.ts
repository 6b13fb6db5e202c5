import { useState } from 'react';

interface Typed {
  text: string;
  /** What the card was sent and has not answered yet. */
  sent: readonly string[];
  told: string | undefined;
}

function hear(state: Typed, told: string | undefined): Typed {
  if (told === undefined) return { ...state, told };
  const echo = state.sent.indexOf(told);
  if (echo < 0) return { text: told, sent: [], told };
  return { ...state, sent: state.sent.slice(echo + 1), told };
}

/**
 * Text of a controlled input whose owner answers late. The card's `value` makes a round trip to a
 * worker, so an answer may be older than what was typed since: answers to what we sent are
 * ignored, and only a value the card chose itself replaces the text.
 */
export function useTypedText(
  value: string | undefined,
  initial: string,
): [text: string, type: (text: string) => void] {
  const [state, setState] = useState<Typed>({ text: value ?? initial, sent: [], told: value });
  if (value !== state.told) setState(hear(state, value));
  return [
    state.text,
    (text) => setState((before) => ({ ...before, text, sent: [...before.sent, text] })),
  ];
}
