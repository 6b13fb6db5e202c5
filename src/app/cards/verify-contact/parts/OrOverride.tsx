import { Button, Flex, Text } from '@hubspot/ui-extensions';
import type { ReactNode } from 'react';
import { written } from '../../exchange/written.ts';
import { BackButton } from '../../frame/BackButton.tsx';
import { ReasonStep } from '../../frame/ReasonStep.tsx';
import { Rows } from '../../frame/Rows.tsx';
import type { Card } from '../card.ts';
import { askWords } from '../copy/override.ts';
import { isSupervisor, overrideNow } from '../override.ts';

interface OrOverrideProps {
  card: Card;
  isLocked?: boolean;
  /** What everybody can do. */
  children?: ReactNode;
}

/** What everybody can do and, for supervisors, a quiet way to ask for an override. */
export function OrOverride({ card, isLocked = false, children }: OrOverrideProps) {
  const { shown, purpose, words, times, actions } = card;
  const isOffered = isSupervisor(card) && !overrideNow(purpose, times.now);
  if (isOffered && shown.asking) return <AskOverride card={card} asking={shown.asking} />;
  return (
    <>
      {children}
      {isOffered && (
        <Flex direction="row" gap="small" wrap>
          {(['unlock', 'confirm'] as const)
            .filter((what) => (what === 'unlock' ? isLocked : purpose.pathway === 'card'))
            .map((what) => (
              <Button
                key={what}
                variant={what === 'unlock' ? 'secondary' : 'transparent'}
                disabled={shown.press !== null}
                onClick={() => actions.ask({ what, reason: written('') })}
              >
                {words.override[what].start}
              </Button>
            ))}
        </Flex>
      )}
    </>
  );
}

interface AskOverrideProps {
  card: Card;
  asking: NonNullable<Card['shown']['asking']>;
}

function AskOverride({ card, asking }: AskOverrideProps) {
  const { purpose, words, actions } = card;
  const { what, reason } = asking;
  return (
    <Rows>
      <Text>{words.override[what].means}</Text>
      <ReasonStep
        card={card}
        step="ask_override"
        words={askWords(what, words)}
        variant="primary"
        reason={reason}
        onWrite={(next) => actions.ask({ what, reason: next })}
        onStep={(text) =>
          actions.press({
            action: 'ask_override',
            purpose: purpose.purpose,
            pathway: purpose.pathway,
            override: what,
            reason: text,
          })
        }
        instead={<BackButton card={card} onBack={() => actions.ask(null)} />}
      />
    </Rows>
  );
}
