import type { SettingsReply } from '../../../src/contract/settings-reply.ts';
import type { Settings } from '../../../src/contract/settings.ts';
import { DEFAULT_SETTINGS } from '../../../src/otp/default-settings.ts';
import { OpenedSettings } from './support/opened-settings.tsx';
import { saved } from './support/settings-function.ts';
import { version, view } from './support/views.ts';

/** A page on which one number was changed. */
async function changed(): Promise<OpenedSettings> {
  const page = await new OpenedSettings().open('policies');
  await page.set(page.number('digits'), 7);
  return page;
}

function withPortal(minutes: number, digits = 6): Settings {
  const { purposes } = DEFAULT_SETTINGS;
  return {
    ...DEFAULT_SETTINGS,
    purposes: {
      ...purposes,
      caller_check: { ...purposes.caller_check, digits },
      portal_access: { ...purposes.portal_access, minutes },
    },
  };
}

const THEIRS = view({ version: 2, settings: withPortal(8), history: [version()] });
const MEANWHILE: SettingsReply = {
  ...{ ok: false, refusal: 'saved_meanwhile' },
  ...{ by: version(), view: THEIRS },
};

describe('where somebody else saved in between', () => {
  async function met(): Promise<OpenedSettings> {
    const page = await changed();
    page.fn.answersOnce(MEANWHILE);
    await page.press('Save');
    return page;
  }

  test('it says who, when and what, and keeps what was typed', async () => {
    const page = await met();
    expect(page.alerts).toEqual([
      expect.stringMatching(/^Kim Lindqvist saved other settings, Nov 25, 2026, 9:59/),
    ]);
    expect(page.words).toContain('Access to the portal, Minutes a code works: 10 → 8');
    expect(page.number('digits').props.value).toBe(7);
    expect(page.buttons).toEqual(['Take theirs', 'Put mine on top of theirs']);
  });

  test('theirs can be taken', async () => {
    const page = await met();
    await page.press('Take theirs');
    expect(page.number('digits').props.value).toBe(6);
    expect(page.words).not.toContain('not saved');
  });

  test('mine goes on top of theirs, as the version after it', async () => {
    const page = await met();
    await page.press('Put mine on top of theirs');
    expect(page.words).toContain('1 change is not saved');
    await page.press('Save');
    expect(page.fn.of('save').at(-1)).toMatchObject({ base: 2, settings: withPortal(8, 7) });
  });
});

test('what is typed while it is being saved stays', async () => {
  const page = await changed();
  let answer: (reply: SettingsReply) => void = () => {};
  page.fn.answer = () => new Promise((resolve) => (answer = resolve));
  await page.press('Save');
  expect(page.buttons).toContain('Saving …');
  const settings = page.fn.of('save')[0]?.settings ?? DEFAULT_SETTINGS;
  await page.set(page.number('attempts'), 4);
  answer(saved(view({ version: 2, settings })));
  await page.set(page.number('attempts'), 4);
  expect(page.words).toContain('1 change is not saved');
  expect(page.number('digits').props.value).toBe(7);
});

test('nobody knows whether it was saved: trying again is the same request', async () => {
  const page = await changed();
  page.fn.answersOnce({ ok: false, refusal: 'unconfirmed' });
  await page.press('Save');
  expect(page.alerts).toContain('We don’t know yet whether that worked');
  await page.press('Try again');
  const [first, second] = page.fn.of('save');
  expect(second).toEqual(first);
});

test('a change in between makes it another request', async () => {
  const page = await changed();
  page.fn.answersOnce({ ok: false, refusal: 'unconfirmed' });
  await page.press('Save');
  await page.set(page.number('digits'), 8);
  expect(page.buttons).not.toContain('Try again');
  await page.press('Save');
  const [first, second] = page.fn.of('save');
  expect(second?.request).not.toBe(first?.request);
});

test('what the function finds not sound is named as people call it', async () => {
  const page = await changed();
  const path = 'purposes.caller_check.digits';
  page.fn.answersOnce({ ok: false, refusal: 'not_sound', path, nearest: '6' });
  await page.press('Save');
  expect(page.alerts).toContain('Somebody on the phone, Digits of a code cannot be saved as it is');
  expect(page.words).toContain('The nearest value that can be saved is 6.');
});

test('whoever is no admin sees everything and can change nothing', async () => {
  const roles = { ...DEFAULT_SETTINGS.roles, people: [{ userId: 7, role: 'admin' as const }] };
  const settings = { ...DEFAULT_SETTINGS, roles };
  const page = await new OpenedSettings([], view({ settings })).open('policies');
  expect(page.alerts).toEqual(['You can look, not save']);
  expect(page.number('digits').props.readOnly).toBe(true);
  expect(page.buttons).toEqual([]);
});
