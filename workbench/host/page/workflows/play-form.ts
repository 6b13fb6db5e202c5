/** Long enough to see what is sent. */
const LOOK_MS = 1_200;

/**
 * Does at a page what its visitor would do: fills in its form, and presses the button. Nothing happens to
 * a page without a form.
 */
export async function playForm(
  page: Document,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  const form = page.querySelector('form');
  const button = form?.querySelector<HTMLButtonElement>('button[type="submit"]');
  if (!form || !button) return;
  for (const [name, value] of Object.entries(answers)) {
    const field = form.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (!field) continue;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  button.focus();
  await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  // The visitor may have gone elsewhere, or may have pressed it.
  if (button.isConnected && page.defaultView && !button.disabled) button.click();
}
