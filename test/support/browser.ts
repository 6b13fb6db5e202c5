import { chromium, type Browser, type Page } from 'playwright-core';

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** Well over what a machine with two busy cores needs; a test that waits this long has failed. */
const PATIENCE_MS = 15_000;

export const WINDOW = { width: 1440, height: 1000 };

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: FLAGS,
  });
}

/**
 * Reports, from inside the page, every text that tells of a value nobody thought of: at the moment it
 * is drawn, so that no test has to look at the right time.
 */
const SLIPS = `
  const SLIP = /undefined|NaN|\\[object/;
  const look = (node) => {
    const text = node.textContent ?? '';
    if (SLIP.test(text)) console.error('The page showed: ' + text.slice(0, 300));
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      if (target.nodeType === Node.TEXT_NODE) look(target);
      for (const node of addedNodes) if (!['SCRIPT', 'STYLE'].includes(node.nodeName)) look(node);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
`;

/** The inbox lets no script run in a message, and that goes for the one above. */
const OURS_IN_THE_MAIL = "Blocked script execution in 'about:srcdoc'";

/** A page of a new visitor, and everything that went wrong in it. */
export async function openPage(
  browser: Browser,
  locale = 'en-GB',
): Promise<{ page: Page; slips: string[] }> {
  const context = await browser.newContext({ viewport: WINDOW, locale });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript({ content: SLIPS });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const slips: string[] = [];
  page.on('console', (message) => {
    const isSlip = ['error', 'warning'].includes(message.type());
    if (isSlip && !message.text().startsWith(OURS_IN_THE_MAIL)) slips.push(message.text());
  });
  // An unhandled rejection is a page error too.
  page.on('pageerror', (error) => slips.push(String(error)));
  page.on('crash', () => slips.push('The page crashed'));
  page.on('response', (response) => {
    if (response.status() >= 500) slips.push(`${response.status()} from ${response.url()}`);
  });
  return { page, slips };
}
