import type { FormInputValues, FormProps } from '@hubspot/ui-extensions';
import type { FormEvent } from 'react';
import { extensionEvent } from './extension-event.ts';
import { reactions } from './overlays.tsx';
import { testId } from './test-id.ts';

/** What every named field of the form holds. A list reports its option's value, not its place. */
function valuesOf(form: HTMLFormElement): FormInputValues {
  const values: FormInputValues = {};
  for (const [name, value] of new FormData(form)) {
    const field = form.elements.namedItem(name);
    const option = field instanceof HTMLSelectElement ? field.selectedOptions[0] : undefined;
    values[name] = option?.dataset['value'] ?? (typeof value === 'string' ? value : value.name);
  }
  return values;
}

export function Form(props: FormProps) {
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const targetValue = valuesOf(event.currentTarget);
    void props.onSubmit?.({ ...extensionEvent(event), targetValue }, reactions);
  };
  return (
    <form
      noValidate
      className="hs-form"
      autoComplete={props.autoComplete ?? 'on'}
      onSubmit={submit}
      {...testId(props)}
    >
      {props.children}
    </form>
  );
}
