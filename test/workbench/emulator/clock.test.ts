import { createEmulator } from '../../../workbench/emulator/emulator.ts';
import { NOW } from './support/running-emulator.ts';

test('a clock with a start stands still until it is moved', () => {
  const { clock } = createEmulator({ now: NOW });
  expect(clock.now()).toBe(NOW);
  clock.advance(5);
  expect(clock.now()).toBe(NOW + 5);
  clock.set(1);
  expect(clock.now()).toBe(1);
});

test('a clock set running goes on from where it stood, and can be stopped again', () => {
  const { clock } = createEmulator({ now: NOW });
  const machine = jest.spyOn(Date, 'now').mockReturnValue(1_000);
  clock.run();
  machine.mockReturnValue(1_250);
  expect(clock.now()).toBe(NOW + 250);
  clock.freeze();
  machine.mockReturnValue(9_999);
  expect(clock.now()).toBe(NOW + 250);
  machine.mockRestore();
});

test('the same seed hands out the same ids, of 11 or 12 digits and in no order', () => {
  const ids = [1, 2].map(() => {
    const { records } = createEmulator({ now: NOW, seed: 7 });
    return Array.from({ length: 50 }, () => records.create('contacts', {}));
  });
  expect(ids[0]).toEqual(ids[1]);
  expect(ids[0]?.every((id) => /^\d{11,12}$/.test(id))).toBe(true);
  expect(ids[0]).not.toEqual([...(ids[0] ?? [])].sort((a, b) => Number(a) - Number(b)));
});
