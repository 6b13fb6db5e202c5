import { Fragment } from 'react';
import type { ApprovalHistoryItem } from '../../../../contract/approval.ts';
import { OutcomeTag } from '../../frame/OutcomeTag.tsx';
import { Past } from '../../frame/Past.tsx';
import { Small } from '../../frame/Small.tsx';
import { capital } from '../../words/fill.ts';
import type { Card } from '../card.ts';
import { fromTo } from '../copy/ask.ts';
import { moveLine, peopleLine, reasonLine, whoDid } from '../copy/history.ts';
import { called } from '../copy/people.ts';

export function History({ card }: { card: Card }) {
  const { shown, room, me, words, times, money } = card;
  const { title, columns, outcomes } = words.history;
  const tag = ({ outcome }: ApprovalHistoryItem) => (
    <OutcomeTag outcome={outcome}>{outcomes[outcome]}</OutcomeTag>
  );
  return (
    <Past
      items={shown.view.history}
      room={room}
      title={title}
      columns={Object.values(columns)}
      keyOf={(item) => `${item.at} ${item.outcome} ${item.approver.ownerId}`}
      lines={(item) => (
        <>
          {tag(item)}
          <Small>{moveLine(item, money)}</Small>
          <Small>{peopleLine(item, me, times, words)}</Small>
          <Small>{reasonLine(item, words)}</Small>
        </>
      )}
      cells={(item) => [
        times.time(item.at),
        tag(item),
        <Fragment key="move">
          {fromTo(item.move)}
          <Small>{money(item.move.money)}</Small>
        </Fragment>,
        called(item.approver, words),
        capital(whoDid(item, me, words)),
        reasonLine(item, words),
      ]}
    />
  );
}
