import type { PurposeSettings } from './settings.ts';

/** The settings that are a number. */
export type NumericSetting = {
  [Name in keyof PurposeSettings]: PurposeSettings[Name] extends number ? Name : never;
}[keyof PurposeSettings];

/** The lowest and the highest value that can be saved of each number. */
export type PolicyFloor = Readonly<Record<NumericSetting, readonly [low: number, high: number]>>;
