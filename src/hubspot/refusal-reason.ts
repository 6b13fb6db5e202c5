const LONGEST = 300;

/**
 * Why HubSpot refused, in its own words, in one line for people: the messages of the answer's errors, or its
 * message; empty where it gives none (HubSpot docs, Error handling). Messages about property values hold the
 * single problems as JSON behind a colon.
 */
export function reasonIn(body: string): string {
  const { message, errors } = parts(body);
  const whole = typeof message === 'string' ? message : '';
  const values = problemsIn(whole);
  const listed = Array.isArray(errors) ? messagesOf(errors) : [];
  const said = [values, listed].find((some) => some.length > 0) ?? [whole];
  const line = [...new Set(said.map(tidy))].filter(Boolean).join(' ');
  // Cut between two halves of a symbol, it would be no text any more.
  return line.slice(0, LONGEST).toWellFormed();
}

/** The scopes that a refusal names as missing (HubSpot docs, Error handling: MISSING_SCOPES). */
export function scopesIn(body: string): string[] {
  const { errors } = parts(body);
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((error) => {
    const { requiredGranularScopes: scopes } = fields(fields(error)['context']);
    return Array.isArray(scopes) ? scopes.filter(isScope) : [];
  });
}

function isScope(scope: unknown): scope is string {
  return typeof scope === 'string' && /^[a-z][a-z0-9_.-]{0,99}$/.test(scope);
}

function problemsIn(message: string): string[] {
  const start = message.indexOf('[{');
  if (start < 0) return [];
  const problems = parsed(message.slice(start));
  return Array.isArray(problems) ? messagesOf(problems) : [];
}

function messagesOf(problems: readonly unknown[]): string[] {
  return problems.flatMap((problem) => {
    const { message } = fields(problem);
    return typeof message === 'string' ? [message] : [];
  });
}

function parts(body: string): Readonly<Record<string, unknown>> {
  return fields(parsed(body));
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}
