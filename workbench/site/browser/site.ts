import { startForm } from './form.ts';
import { startPortal } from './portal.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-form]')) startForm(form);
const portal = document.querySelector<HTMLElement>('[data-portal]');
if (portal) startPortal(portal);
