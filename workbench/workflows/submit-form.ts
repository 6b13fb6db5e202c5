import type { Emulator } from '../emulator/emulator.ts';
import { FORMS, type Form, type FormField, type FormId } from './forms.ts';

export type FormResult =
  | { ok: true; form: FormId; contactId: string; created: boolean }
  | { ok: false; refused: 'unknown_form' }
  | { ok: false; refused: FieldRefusal; field: string };

/** `not_a_field`: a form fills its own fields, and no other property. */
export type FieldRefusal = 'not_a_field' | 'not_text' | 'missing' | 'not_an_email' | 'too_long';

type Refused = Exclude<FormResult, { ok: true }>;

const EMAIL = /^[^\s@<>,;"()]+@[^\s@<>,;"()]+\.[^\s@.<>,;"()]{2,}$/;
/** HubSpot docs, Properties: the longest text a property holds. */
const LONGEST = 65_536;

/**
 * Submits a form as its visitor does: the contact with this address is found or made, and gets what was
 * filled in. What was left empty changes nothing (HubSpot knowledge base: forms do not clear).
 */
export function submitForm(
  records: Emulator['records'],
  formId: string,
  given: Readonly<Record<string, unknown>>,
): FormResult {
  if (!isForm(formId)) return { ok: false, refused: 'unknown_form' };
  const read = readFields(FORMS[formId], given);
  if ('refused' in read) return read;
  const { email, ...rest } = Object.fromEntries(read.filled);
  if (email === undefined) return { ok: false, refused: 'missing', field: 'email' };

  const contactId = contactWith(records, email);
  if (contactId !== undefined) {
    records.update('contacts', contactId, rest, { sourceType: 'FORM' });
    return { ok: true, form: formId, contactId, created: false };
  }
  const id = records.create('contacts', { email, ...rest }, { sourceType: 'FORM' });
  return { ok: true, form: formId, contactId: id, created: true };
}

const isForm = (id: string): id is FormId => Object.hasOwn(FORMS, id);

function readFields(
  { fields }: Form,
  given: Readonly<Record<string, unknown>>,
): { filled: [property: string, value: string][] } | Refused {
  const refuse = (refused: FieldRefusal, field: string): Refused => ({ ok: false, refused, field });
  const stranger = Object.keys(given).find(
    (name) => !fields.some((each) => each.property === name),
  );
  if (stranger !== undefined) return refuse('not_a_field', stranger);
  const filled: [string, string][] = [];
  for (const field of fields) {
    const value = given[field.property] ?? '';
    if (typeof value !== 'string') return refuse('not_text', field.property);
    const problem = problemWith(field, value.trim());
    if (problem !== undefined) return refuse(problem, field.property);
    if (value.trim() !== '') filled.push([field.property, value.trim()]);
  }
  return { filled };
}

function problemWith({ required, type }: FormField, value: string): FieldRefusal | undefined {
  if (value === '') return required ? 'missing' : undefined;
  if (value.length > LONGEST) return 'too_long';
  return type === 'email' && !EMAIL.test(value) ? 'not_an_email' : undefined;
}

/** HubSpot knowledge base: a contact is known by any of its addresses. */
function contactWith(records: Emulator['records'], email: string): string | undefined {
  const wanted = email.toLowerCase();
  return records
    .list('contacts')
    .find(({ properties }) =>
      [properties['email'], ...(properties['hs_additional_emails'] ?? '').split(';')].some(
        (address) => address?.toLowerCase() === wanted,
      ),
    )?.id;
}
