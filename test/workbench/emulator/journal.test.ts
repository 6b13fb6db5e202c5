import { runEmulator } from './support/running-emulator.ts';

test('a journal holds no six digits that stand alone: a search for a code finds only a code', async () => {
  const hubspot = await runEmulator();
  for (let nth = 0; nth < 20; nth++)
    await hubspot.call('POST', '/crm/objects/2026-09/contacts', { properties: { lastname: 'X' } });
  const calls = JSON.stringify(hubspot.emulator.journal.entries());
  await hubspot.emulator.close();
  expect(calls).not.toMatch(/(?<![0-9A-Za-z])\d{6}(?![0-9A-Za-z])/);
});
