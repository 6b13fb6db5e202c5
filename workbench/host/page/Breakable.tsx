import { Fragment } from 'react';

/** Lets a long address break before its @ and its dots rather than anywhere. */
export function Breakable({ text }: { text: string }) {
  return text.split(/(?=[@.])/).map((part, i) => (
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
