import { startPage } from './start-page.ts';

// A link to another challenge of the same page loads nothing anew.
addEventListener('hashchange', () => location.reload());
startPage({
  fetch: (path, init) => fetch(path, init),
  newRequest: () => crypto.randomUUID(),
});
