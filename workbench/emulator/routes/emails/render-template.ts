/** `{{ custom.code }}` and `{{ contact.firstname }}`; what has no value renders as nothing. */
export function renderTemplate(
  text: string,
  values: { custom: Record<string, string>; contact: Record<string, string> },
): string {
  return text.replace(
    /\{\{\s*(custom|contact)\.([A-Za-z0-9_]+)\s*\}\}/g,
    (_, family: 'custom' | 'contact', name: string) => values[family][name] ?? '',
  );
}

/** What a reader without HTML sees when the template has no text part. */
export function htmlToText(html: string): string {
  return html
    .replace(/<(style|script)[\s\S]*?<\/\1>/gi, '')
    .replace(/<br\s*\/?>|<\/(p|div|h\d|tr|li)>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
