import { createElement, useMemo, type ReactNode } from 'react';

const ALLOWED = new Set([
  'B',
  'STRONG',
  'I',
  'EM',
  'U',
  'P',
  'BR',
  'UL',
  'OL',
  'LI',
  'DIV',
  'SPAN',
]);

/** Keeps the plain formatting of a note and drops attributes and every other element. */
function draw(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  if (node.tagName === 'SCRIPT' || node.tagName === 'STYLE') return null;
  const children = [...node.childNodes].map(draw);
  if (!ALLOWED.has(node.tagName)) return children;
  if (node.tagName === 'BR') return createElement('br', { key });
  return createElement(node.tagName.toLowerCase(), { key }, ...children);
}

export function NoteBody({ html }: { html: string }) {
  const content = useMemo(() => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return [...body.childNodes].map(draw);
  }, [html]);
  return <div className="note-body">{content}</div>;
}
