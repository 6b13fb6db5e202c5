import { Fragment } from 'react';
import type { ApprovalHistoryItem } from '../../../../contract/approval.ts';
import { OutcomeTag } from '../../frame/OutcomeTag.tsx';
import { Past } from '../../frame/Past.tsx';
import { Small } from '../../frame/Small.tsx';
import { first } from '../../words/people.ts';
import type { Card } from '../card.ts';
import { fromTo } from '../copy/ask.ts';
import {
  COLUMNS,
  HISTORY,
  moveLine,
  OUTCOME,
  peopleLine,
  reasonLine,
  whoDid,
} from '../copy/history.ts';
import { called } from '../copy/people.ts';

export function History({ card: { shown, room, me, times, money } }: { card: Card }) {
  const tag = ({ outcome }: ApprovalHistoryItem) => (
    <OutcomeTag outcome={outcome}>{OUTCOME[outcome]}</OutcomeTag>
  );
  return (
    <Past
      items={shown.view.history}
      room={room}
      title={HISTORY}
      columns={COLUMNS}
      keyOf={(item) => `${item.at} ${item.outcome} ${item.approver.ownerId}`}
      lines={(item) => (
        <>
          {tag(item)}
          <Small>{moveLine(item, money)}</Small>
          <Small>{peopleLine(item, me, times)}</Small>
          <Small>{reasonLine(item)}</Small>
        </>
      )}
      cells={(item) => [
        times.at(item.at),
        tag(item),
        <Fragment key="move">
          {fromTo(item.move)}
          <Small>{money(item.move.money)}</Small>
        </Fragment>,
        called(item.approver),
        first(whoDid(item, me)),
        reasonLine(item),
      ]}
    />
  );
}
