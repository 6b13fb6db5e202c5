import { Fragment } from 'react';
import type { HistoryItem } from '../../../../contract/record-view.ts';
import { OutcomeTag } from '../../frame/OutcomeTag.tsx';
import { Past } from '../../frame/Past.tsx';
import { Small } from '../../frame/Small.tsx';
import { first } from '../../words/people.ts';
import type { Card } from '../card.ts';
import { COLUMNS, HISTORY, historyLine, OUTCOME, whoEnded } from '../copy/history.ts';
import { PURPOSE } from '../copy/purposes.ts';

export function History({ card: { shown, room, me, times } }: { card: Card }) {
  const tag = ({ outcome }: HistoryItem) => (
    <OutcomeTag outcome={outcome}>{OUTCOME[outcome]}</OutcomeTag>
  );
  return (
    <Past
      items={shown.view.history}
      room={room}
      title={HISTORY}
      columns={COLUMNS}
      keyOf={(item) => `${item.at} ${item.pathway} ${item.purpose} ${item.outcome}`}
      lines={(item) => (
        <>
          {tag(item)}
          <Small>{historyLine(item, me, times)}</Small>
        </>
      )}
      cells={(item) => [
        times.at(item.at),
        tag(item),
        <Fragment key="about">
          {PURPOSE[item.purpose]}
          <Small>{'masked' in item ? item.masked : ''}</Small>
        </Fragment>,
        first(whoEnded(item, me)),
      ]}
    />
  );
}
