import { Button, Flex, Heading, LoadingSpinner, Text } from '@hubspot/ui-extensions';
import { NoticeAlert } from '../frame/NoticeAlert.tsx';
import { Rows } from '../frame/Rows.tsx';
import { Trouble } from '../frame/Trouble.tsx';
import { counted } from '../words/fill.ts';
import { useWords } from '../words/words.ts';
import { CheckTable } from './CheckTable.tsx';
import { GROUPS } from './groups.ts';
import { amiss, fixable, type Shown, type State } from './state.ts';
import type { SetUpActions } from './useSetUp.ts';

interface SetUpTabProps {
  state: State;
  actions: SetUpActions;
}

/** The checklist: how each line stands, what was found, and what puts it right. */
export function SetUpTab({ state, actions }: SetUpTabProps) {
  const { page } = useWords();
  switch (state.screen) {
    case 'loading':
      return <LoadingSpinner label={page.loading} showLabel layout="centered" />;
    case 'unreachable':
      return <Trouble problem={state.problem} onTryAgain={actions.lookAgain} />;
    case 'shown':
      return <Checklist shown={state} actions={actions} />;
  }
}

function Checklist({ shown, actions }: { shown: Shown; actions: SetUpActions }) {
  const { setUp } = useWords();
  const { checks } = shown;
  return (
    <Rows>
      <Text>{setUp.intro}</Text>
      <Verdict shown={shown} />
      {shown.problem && <Trouble problem={shown.problem} onTryAgain={null} />}
      <Buttons shown={shown} actions={actions} />
      {GROUPS.map(({ name, lines }, i) => {
        const those = checks.filter(({ id }) => lines.includes(id));
        if (those.length === 0) return null;
        return (
          <Rows key={name}>
            <Heading>{setUp.groups[name]}</Heading>
            <CheckTable
              checks={those}
              shown={shown}
              hasHead={i === 0}
              onFix={(id) => actions.fix([id])}
            />
          </Rows>
        );
      })}
    </Rows>
  );
}

function Verdict({ shown: { checks } }: { shown: Shown }) {
  const { setUp, language } = useWords();
  const count = amiss(checks).length;
  if (count > 0) {
    const byApp = fixable(checks).length;
    const text =
      byApp === 0 ? setUp.byHand : byApp === count ? setUp.appCanFix : setUp.appCanFixSome;
    return (
      <NoticeAlert
        words={{ title: counted(setUp.notReady, count, language), text }}
        variant="warning"
      />
    );
  }
  const isWhole = checks.every(({ state }) => state === 'ok');
  return <NoticeAlert words={isWhole ? setUp.ready : setUp.readyWithout} variant="success" />;
}

function Buttons({ shown, actions }: { shown: Shown; actions: SetUpActions }) {
  const { setUp } = useWords();
  const ids = fixable(shown.checks);
  const isBusy = shown.queue.length > 0 || shown.isLooking;
  return (
    <Flex direction="row" gap="small">
      {ids.length > 0 && (
        <Button variant="primary" disabled={isBusy} onClick={() => actions.fix(ids)}>
          {shown.queue.length > 0 ? setUp.fixing : setUp.fixAll}
        </Button>
      )}
      <Button variant="secondary" disabled={isBusy} onClick={actions.lookAgain}>
        {shown.isLooking ? setUp.looking : setUp.lookAgain}
      </Button>
    </Flex>
  );
}
