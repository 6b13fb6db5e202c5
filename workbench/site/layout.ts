import { html, type Html } from './html.ts';
import { SITE } from './pages.ts';
import { SITE_WORDS } from './site-words.ts';

/** A whole page of the bank. */
export function sitePage(title: string, main: Html): string {
  const { bank, made_up, needs_script } = SITE_WORDS;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} | ${bank}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/host/site.css" />
      </head>
      <body>
        <header>
          <a href="${SITE}"><i aria-hidden="true"></i>${bank}</a>
        </header>
        <main>
          ${main}<noscript><p class="problem">${needs_script}</p></noscript>
        </main>
        <footer>${made_up}</footer>
        <script src="/host/site.js"></script>
      </body>
    </html> `.markup;
}
