import { oneAtATime } from '../../../workbench/host/page/one-at-a-time.ts';

/** Questions whose answers come when the test gives them. */
function questions() {
  const open: { answer: (told: string) => void; fail: () => void }[] = [];
  const shown: string[] = [];
  const look = oneAtATime(
    () => new Promise<string>((answer, fail) => open.push({ answer, fail })),
    (told) => shown.push(told),
  );
  return { open, shown, look };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('while one question is open no other is asked, and then one more for all that came meanwhile', async () => {
  const { open, shown, look } = questions();
  for (let i = 0; i < 3; i += 1) look();
  expect(open).toHaveLength(1);
  open[0]?.answer('before');
  await settle();
  expect(open).toHaveLength(2);
  open[1]?.answer('after');
  await settle();
  expect(open).toHaveLength(2);
  expect(shown).toEqual(['before', 'after']);
});

test('a question that fails changes nothing, and the next is asked all the same', async () => {
  const { open, shown, look } = questions();
  look();
  open[0]?.fail();
  await settle();
  look();
  open[1]?.answer('here');
  await settle();
  expect(shown).toEqual(['here']);
});
