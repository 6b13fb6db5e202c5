import { Flex, Text } from '@hubspot/ui-extensions';
import { Notice } from '../../frame/Notice.tsx';
import { Rows } from '../../frame/Rows.tsx';
import { StepButton } from '../../frame/StepButton.tsx';
import type { Card } from '../card.ts';
import { pendingWords } from '../copy/override.ts';
import { isSupervisor, overrideNow } from '../override.ts';

/** What waits for a second supervisor; whoever can be that one sees what it means and can confirm. */
export function PendingOverride({ card }: { card: Card }) {
  const { shown, purpose, me, words, times, actions } = card;
  const pending = overrideNow(purpose, times.now);
  if (!pending) return null;
  const { agree, give } = words.override[pending.what];
  return (
    <Rows>
      <Notice words={pendingWords(pending, me, times, words)} variant="info" />
      {isSupervisor(card) && pending.by.userId !== me && (
        <>
          <Text>{agree}</Text>
          <Flex>
            <StepButton
              shown={shown}
              step="give_override"
              label={give}
              busy={words.override.giving}
              variant="primary"
              onClick={() =>
                actions.press({
                  action: 'give_override',
                  purpose: purpose.purpose,
                  pathway: purpose.pathway,
                  n: pending.n,
                })
              }
            />
          </Flex>
        </>
      )}
    </Rows>
  );
}
