import { Select } from '@hubspot/ui-extensions';
import type { Card } from '../card.ts';
import { PURPOSE, reasonLabel } from '../copy/purposes.ts';
import { SEND } from '../copy/send.ts';
import { standingNow } from '../standing-now.ts';

export function ReasonSelect({ card }: { card: Card }) {
  const { shown, purpose, times, actions } = card;
  const options = shown.view.purposes.map((one) => ({
    value: one.purpose,
    label: reasonLabel(one.purpose, standingNow(one.standing, times.now)),
  }));
  return (
    <Select
      label={SEND.reason}
      name="reason"
      value={purpose.purpose}
      options={options}
      readOnly={shown.press !== null}
      onChange={(value) => {
        if (isPurpose(value)) actions.pick(value);
      }}
    />
  );
}

function isPurpose(value: string | number | boolean): value is keyof typeof PURPOSE {
  return String(value) in PURPOSE;
}
