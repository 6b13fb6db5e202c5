/** What happened, and what to do now. */
export interface Words {
  title: string;
  text: string;
}

export function inOneLine({ title, text }: Words): string {
  return `${title}. ${text}`;
}
