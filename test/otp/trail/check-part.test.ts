import { checkAll, keptOf, playedLedger } from '../../support/kept-trail.ts';

test('a trail that nobody touched is intact, in parts of any size', async () => {
  const kept = keptOf((await playedLedger()).entries);
  console.log(kept.length, kept.map(k=>k.properties.kind+' '+k.properties.position).join());
  for (const size of [1, 7, 1000]) expect(await checkAll(kept, { size })).toEqual([]);
});
