import fc from 'fast-check';
import type { Settings } from '../../src/contract/settings.ts';
import { DEFAULT_SETTINGS } from '../../src/otp/default-settings.ts';
import { TrailBroken } from '../../src/otp/ledger.ts';
import {
  NEVER_SAVED,
  saveSettings,
  settingsHead,
  settingsVersions,
  type SettingsHead,
} from '../../src/otp/settings-chain.ts';
import {
  keys,
  memoryStore,
  mishapOf,
  scheduledDesk,
  untilAnswered,
} from '../support/ledger-play.ts';
import { MemoryLedger } from '../support/memory-ledger.ts';
import { DANA, VerificationDesk } from '../support/verification-desk.ts';

/** Settings that differ from all others in one number. */
const numbered = (messagesPerDay: number): Settings => ({
  ...DEFAULT_SETTINGS,
  sms: { countries: [], messagesPerDay },
});

const save = (
  desk: VerificationDesk,
  after: SettingsHead,
  mark: number,
  request = `request ${mark}`,
): Promise<{ saved: boolean; head: SettingsHead }> =>
  saveSettings(desk, { after, settings: numbered(mark), by: DANA, request });

test('an account that has saved nothing has the defaults, as version 0', async () => {
  const desk = new VerificationDesk(new MemoryLedger(), { keys });
  expect(await settingsHead(desk)).toEqual(NEVER_SAVED);
  expect(await settingsVersions(desk, NEVER_SAVED, 5)).toEqual([]);
});

test('each version follows the one before, and the newest is found from any older one', async () => {
  const desk = new VerificationDesk(new MemoryLedger(), { keys });
  const { head: first } = await save(desk, NEVER_SAVED, 1);
  for (let version = 1, head = first; version < 30; version += 1)
    ({ head } = await save(desk, head, version + 1));
  const newest = await settingsHead(desk);
  expect(newest).toMatchObject({ version: 30, settings: numbered(30) });
  expect(await settingsHead(desk, first)).toEqual(newest);
  const versions = await settingsVersions(desk, newest, 4);
  expect(versions.map(({ n }) => n)).toEqual([30, 29, 28, 27]);
  expect(versions.map(({ at }) => at)).toEqual([...versions.map(({ at }) => at)].sort().reverse());
});

test('who saves on top of an older version is told of the newer one, and nothing is saved', async () => {
  const ledger = new MemoryLedger();
  const desk = new VerificationDesk(ledger, { keys });
  await save(desk, NEVER_SAVED, 1);
  expect(await save(desk, NEVER_SAVED, 2)).toMatchObject({ saved: false, head: { version: 1 } });
  expect(ledger.entries).toHaveLength(1);
});

test('a repeated request was saved, also where others have saved since', async () => {
  const desk = new VerificationDesk(new MemoryLedger(), { keys });
  const { head } = await save(desk, NEVER_SAVED, 1);
  await save(desk, head, 2);
  expect(await save(desk, NEVER_SAVED, 1)).toMatchObject({ saved: true, head: { version: 2 } });
});

test('however many admins save at once and whatever goes wrong: one wins each version, who is told so was saved, and nothing is lost', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      mishapOf(20),
      fc.integer({ min: 2, max: 5 }),
      async (s, mishaps, admins) => {
        const { desk, store } = scheduledDesk(s, mishaps, memoryStore());
        const told = await s.waitFor(
          Promise.all(
            Array.from({ length: admins }, (_, i) =>
              untilAnswered(() => save(desk, NEVER_SAVED, i + 1)),
            ),
          ),
        );
        expect(told.filter(({ saved }) => saved)).toHaveLength(1);
        expect(store.entries()).toHaveLength(1);
        const winner = told.findIndex(({ saved }) => saved) + 1;
        for (const { head } of told) {
          expect(head).toMatchObject({ version: 1, settings: numbered(winner) });
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('settings that somebody changed or moved by hand are not believed', async () => {
  const ledger = new MemoryLedger();
  const desk = new VerificationDesk(ledger, { keys });
  const { head } = await save(desk, NEVER_SAVED, 1);
  await save(desk, head, 2);
  const [first, second] = ledger.entries;
  if (first === undefined || second === undefined) throw new TypeError('Two were saved');
  const body = second.body.replace('"messagesPerDay":2', '"messagesPerDay":9000');
  Object.assign(second, { body });
  await expect(settingsHead(desk)).rejects.toThrow(TrailBroken);
  Object.assign(second, { body: first.body, seal: first.seal });
  await expect(settingsHead(desk)).rejects.toThrow(TrailBroken);
});

test('a version that was saved before there was a part of the settings has its default', async () => {
  const desk = new VerificationDesk(new MemoryLedger(), { keys });
  const { keep, email, ...older } = numbered(1);
  await saveSettings(desk, {
    ...{ after: NEVER_SAVED, settings: older as Settings, by: DANA, request: 'older' },
  });
  const head = await settingsHead(desk);
  expect(head.settings).toEqual({ ...older, keep, email });
  for (const part of [keep, email]) expect(new Set(Object.values(part))).toEqual(new Set([null]));
  const [version] = await settingsVersions(desk, head, 1);
  expect(version?.settings).toEqual(head.settings);
});
