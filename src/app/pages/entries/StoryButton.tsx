import {
  Alert,
  Button,
  Flex,
  LoadingSpinner,
  Panel,
  PanelBody,
  PanelSection,
  Text,
} from '@hubspot/ui-extensions';
import type { StoryEntry } from '../../../contract/audit-view.ts';
import type { Ask } from '../exchange/call.ts';
import { useFormats } from '../frame/formats.ts';
import { inOwnDirection } from '../frame/in-own-direction.ts';
import { Rows } from '../frame/Rows.tsx';
import { Trouble } from '../frame/Trouble.tsx';
import { useWalk } from '../walk/useWalk.ts';
import type { Plan } from '../walk/walk.ts';
import { useCount, useWords } from '../words/words.ts';
import { IntactTag } from './IntactTag.tsx';

/** Opens all that happened to the code that an entry is about. */
export function StoryButton({ ask, row }: { ask: Ask; row: string }) {
  const { entries, page } = useWords();
  const [walk, { start, goOn }] = useWalk<readonly StoryEntry[]>(ask);
  const label = walk.stand === 'waiting' ? page.waiting : entries.storyLoading;
  return (
    <Button
      variant="transparent"
      size="xs"
      onClick={() => start(storyPlan(row))}
      overlay={
        <Panel id={`story-${row}`} title={entries.storyTitle} width="md">
          <PanelBody>
            <PanelSection>
              {walk.stand === 'broken' && <Trouble problem={walk.problem} onTryAgain={goOn} />}
              {walk.stand === 'done' && <Story told={walk.sum} />}
              {(walk.stand === 'walking' || walk.stand === 'waiting') && (
                <LoadingSpinner label={label} showLabel layout="centered" />
              )}
            </PanelSection>
          </PanelBody>
        </Panel>
      }
    >
      {entries.story}
    </Button>
  );
}

function Story({ told }: { told: readonly StoryEntry[] }) {
  const { entries } = useWords();
  const { time } = useFormats();
  const count = useCount();
  const altered = told.filter(({ intact }) => !intact).length;
  return (
    <Rows>
      {altered === 0 ? (
        <Alert title={count(entries.storyAllIntact, told.length)} variant="success" />
      ) : (
        <Alert title={count(entries.storyAltered, altered)} variant="error" />
      )}
      {told.map(({ at, summary, by, intact }, i) => (
        <Flex key={i} direction="column" gap="flush">
          <Flex direction="row" gap="small" justify="between">
            <Text format={{ fontWeight: 'demibold' }}>{time(at)}</Text>
            <IntactTag intact={intact} />
          </Flex>
          <Text>{inOwnDirection(summary, by)}</Text>
          <Text variant="microcopy">{by}</Text>
        </Flex>
      ))}
    </Rows>
  );
}

function storyPlan(row: string): Plan<readonly StoryEntry[]> {
  return {
    question: () => ({ action: 'story', row }),
    add: (_, reply) => (reply.action === 'story' ? { sum: reply.entries, after: undefined } : null),
  };
}
