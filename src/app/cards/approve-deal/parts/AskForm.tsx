import { Text } from '@hubspot/ui-extensions';
import { Choice } from '../../frame/Choice.tsx';
import { Notice } from '../../frame/Notice.tsx';
import { Rows } from '../../frame/Rows.tsx';
import { purposeOf } from '../../exchange/state.ts';
import type { Card } from '../card.ts';
import { notNeeded, type AskLabel } from '../copy/ask.ts';
import { refusalWords } from '../copy/refusals.ts';
import { targetsOf, wishOf, type Wish } from '../wish.ts';
import { AskApprover } from './AskApprover.tsx';
import { Facts } from './Facts.tsx';

interface AskFormProps {
  card: Card;
  label?: AskLabel;
}

/** Chooses a stage and asks for the approval of the move to it. Nothing where there is no stage to choose. */
export function AskForm({ card, label = 'first' }: AskFormProps) {
  const { shown, words, actions } = card;
  const wish = wishOf(shown);
  if (!wish) return null;
  return (
    <Rows>
      <Choice
        label={words.ask.stage}
        name="stage"
        value={wish.target.stage.id}
        options={targetsOf(shown).map(({ stage }) => ({ value: stage.id, label: stage.label }))}
        readOnly={shown.press !== null}
        onChoose={(stage) => actions.fill({ stage })}
      />
      <Asking card={card} wish={wish} label={label} />
    </Rows>
  );
}

interface AskingProps extends Required<AskFormProps> {
  wish: Wish;
}

/** Whom to ask for the chosen move and why, or why nobody can or need be asked. */
function Asking({ card, wish: { target, approver, why }, label }: AskingProps) {
  const { words, times } = card;
  const { deal } = purposeOf(card.shown);
  const { stage, approvers, needed, problem } = target;
  const facts = <Facts card={card} move={{ ...deal, from: deal.stage, to: stage }} reason="" />;
  if (problem === undefined && needed > 0) {
    return (
      <AskApprover
        card={card}
        stage={stage.id}
        approvers={approvers}
        chosen={approver}
        why={why}
        label={label}
      >
        {needed > 1 && <Text>{words.ask.twoNeeded}</Text>}
        {facts}
      </AskApprover>
    );
  }
  return (
    <>
      {problem === undefined ? (
        <Text>{notNeeded(target, words)}</Text>
      ) : (
        <Notice words={refusalWords(problem, words, times)} />
      )}
      {facts}
    </>
  );
}
