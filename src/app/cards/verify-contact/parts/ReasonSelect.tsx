import { Select } from '@hubspot/ui-extensions';
import { standingNow } from '../../exchange/standing-now.ts';
import type { Card } from '../card.ts';
import { reasonLabel } from '../copy/purposes.ts';

export function ReasonSelect({ card }: { card: Card }) {
  const { shown, purpose, words, times, actions } = card;
  const options = shown.view.purposes.map((one) => ({
    value: one.id,
    label: reasonLabel(one, standingNow(one.standing, times.now), words),
  }));
  return (
    <Select
      label={words.send.reason}
      name="reason"
      value={purpose.id}
      options={options}
      readOnly={shown.press !== null}
      onChange={(value) => actions.pick(String(value))}
    />
  );
}
