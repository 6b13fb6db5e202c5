import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const cards = join(__dirname, '../../../src/app/cards');
const src = join(cards, '../..');

test.each([
  ['otp_contact_sidebar', 'OTP verification', 'contacts', 'crm.record.sidebar'],
  ['otp_contact_tab', 'OTP verification', 'contacts', 'crm.record.tab'],
  ['otp_deal_sidebar', 'Deal approval', 'deals', 'crm.record.sidebar'],
  ['otp_deal_tab', 'Deal approval', 'deals', 'crm.record.tab'],
])('the card %s, %s, is on %s at %s and starts from a file that exists', (...card) => {
  const [uid, name, objectType, location] = card;
  const file = `${uid.replaceAll('_', '-')}-hsmeta.json`;
  const meta = JSON.parse(readFileSync(join(cards, file), 'utf8'));
  expect(meta).toMatchObject({
    uid,
    type: 'card',
    config: { name, location, objectTypes: [objectType] },
  });
  expect(existsSync(join(src, meta.config.entrypoint))).toBe(true);
});

test('a card knows no file outside its folder except the types of the contract', () => {
  const files = readdirSync(cards, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /[.]tsx?$/.test(name) && !name.startsWith('node_modules'),
  );
  for (const file of files) {
    const text = readFileSync(join(cards, file), 'utf8');
    for (const [statement, from] of text.matchAll(/import [^;]*?from '([^']+)';/g)) {
      if (from?.startsWith('.')) {
        const target = join(cards, file, '..', from);
        const isOwn = target.startsWith(join(cards, '/'));
        const isContract =
          target.startsWith(join(src, 'contract/')) && statement.startsWith('import type');
        expect([file, from, isOwn || isContract]).toEqual([file, from, true]);
      } else {
        expect(['react', '@hubspot/ui-extensions']).toContain(from);
      }
    }
  }
});
