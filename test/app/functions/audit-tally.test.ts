import { tallyOf } from '../../../src/app/functions/audit/tally.ts';

test.each(['__proto__', 'constructor', 'toString'])(
  'a column in which somebody wrote %s is counted, and changes no other count',
  (name) => {
    const properties = { kind: 'refused', outcome: name, purpose: name, channel: name };
    const tally = tallyOf([{ id: '1', properties }]);
    expect(tally).toMatchObject({
      entries: 1,
      purposes: { unknown: { refused: 1 } },
      channels: { unknown: { refused: 1 } },
      reasons: { unknown: 1 },
    });
    expect('refused' in {}).toBe(false);
    expect('refused' in Object).toBe(false);
  },
);
