import type { NumericSetting, PolicyFloor } from '../../../contract/settings-floor.ts';
import type { StageView } from '../../../contract/settings-view.ts';
import type { EmailSettings, GuardedStageSettings, Settings } from '../../../contract/settings.ts';
import type { Purpose } from '../../../contract/vocabulary.ts';

/** What keeps a draft from being saved. `path` as in the history; `nearest`: the value next to it that can be saved. */
export interface DraftProblem {
  path: string;
  problem:
    'out_of_range' | 'empty' | 'no_such_stage' | 'twice' | 'no_currency' | 'unfit' | 'refused';
  nearest?: string;
}

const ADDRESS = /^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+\.[^\s@<>"(),:;\\[\]]+$/;

/** What each text about e-mail looks like; the function looks closer. */
const OF_EMAIL: Readonly<Record<keyof EmailSettings, RegExp>> = {
  senderName: /^[\p{L}\p{M}\p{N} &.,’'+!()/-]{1,80}$/u,
  senderAddress: ADDRESS,
  replyTo: ADDRESS,
  emailId: /^[1-9]\d{0,14}$/,
};

const MESSAGES_PER_DAY = [0, 10_000] as const;

/** Everything in a draft that could not be saved, as far as the page can tell. */
export function draftProblems(
  { purposes, approvals, email, sms }: Settings,
  floors: Readonly<Record<Purpose, PolicyFloor>>,
  stages: readonly StageView[],
): DraftProblem[] {
  return [
    ...(Object.keys(purposes) as Purpose[]).flatMap((purpose) =>
      numberProblems(`purposes.${purpose}`, purposes[purpose], floors[purpose]),
    ),
    ...(/^[A-Z]{3}$/.test(approvals.homeCurrency)
      ? []
      : [{ path: 'approvals.homeCurrency', problem: 'no_currency' } as const]),
    ...approvals.stages.flatMap((stage, i) =>
      stageProblems(`approvals.stages[${i}]`, stage, approvals.stages.slice(0, i), stages),
    ),
    ...emailProblems(email),
    ...rangeProblems('sms.messagesPerDay', sms.messagesPerDay, MESSAGES_PER_DAY),
  ];
}

/** The problem of the field with this path. */
export function problemAt(
  problems: readonly DraftProblem[],
  path: string,
): DraftProblem | undefined {
  return problems.find((problem) => problem.path === path);
}

function emailProblems(email: EmailSettings): DraftProblem[] {
  return (Object.keys(OF_EMAIL) as (keyof EmailSettings)[]).flatMap((name) =>
    email[name] === null || OF_EMAIL[name].test(email[name])
      ? []
      : [{ path: `email.${name}`, problem: 'unfit' } as const],
  );
}

function numberProblems(
  path: string,
  settings: Settings['purposes'][Purpose],
  floor: PolicyFloor,
): DraftProblem[] {
  return (Object.keys(floor) as NumericSetting[]).flatMap((name) =>
    rangeProblems(`${path}.${name}`, settings[name], floor[name]),
  );
}

function rangeProblems(
  path: string,
  value: number,
  [low, high]: readonly [number, number],
): DraftProblem[] {
  const near = Math.min(high, Math.max(low, Math.round(value)));
  if (near === value) return [];
  // What is no number at all is nearest to the lowest.
  return [{ path, problem: 'out_of_range', nearest: String(Number.isNaN(near) ? low : near) }];
}

function stageProblems(
  path: string,
  guard: GuardedStageSettings,
  before: readonly GuardedStageSettings[],
  stages: readonly StageView[],
): DraftProblem[] {
  const { pipeline, stage, tiers } = guard;
  const isKnown = stages.some((one) => one.pipeline.id === pipeline && one.stage.id === stage);
  const isTwice = before.some((one) => one.pipeline === pipeline && one.stage === stage);
  return [
    ...(isKnown ? [] : [{ path, problem: 'no_such_stage' } as const]),
    ...(isTwice ? [{ path, problem: 'twice' } as const] : []),
    ...tiers.flatMap(({ from, approvals }, i) => [
      ...(Object.keys(from).length > 0
        ? []
        : [{ path: `${path}.tiers[${i}].from`, problem: 'no_currency' } as const]),
      ...Object.entries(from).flatMap(([currency, amount]) =>
        Number.isFinite(amount) && amount >= 0
          ? []
          : [
              {
                path: `${path}.tiers[${i}].from.${currency}`,
                problem: 'out_of_range',
                nearest: '0',
              } as const,
            ],
      ),
      ...approvals.flatMap((approval, n) => {
        const isEmpty =
          ('users' in approval && (approval.users as readonly string[]).length === 0) ||
          ('property' in approval && !/^[a-z]\w{0,99}$/.test(approval.property));
        return isEmpty
          ? [{ path: `${path}.tiers[${i}].approvals[${n}]`, problem: 'empty' } as const]
          : [];
      }),
    ]),
  ];
}
