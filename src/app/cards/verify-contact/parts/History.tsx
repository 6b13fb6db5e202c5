import { Fragment } from 'react';
import type { HistoryItem } from '../../../../contract/record-view.ts';
import { OutcomeTag } from '../../frame/OutcomeTag.tsx';
import { Past } from '../../frame/Past.tsx';
import { Small } from '../../frame/Small.tsx';
import { capital } from '../../words/fill.ts';
import type { Card } from '../card.ts';
import { historyLine, whoEnded } from '../copy/history.ts';

export function History({ card: { shown, room, me, words, times } }: { card: Card }) {
  const { title, columns, outcomes } = words.history;
  const tag = ({ outcome }: HistoryItem) => (
    <OutcomeTag outcome={outcome}>{outcomes[outcome]}</OutcomeTag>
  );
  return (
    <Past
      items={shown.view.history}
      room={room}
      title={title}
      columns={Object.values(columns)}
      keyOf={(item) => `${item.at} ${item.pathway} ${item.purpose} ${item.outcome}`}
      lines={(item) => (
        <>
          {tag(item)}
          <Small>{historyLine(item, me, times, words)}</Small>
        </>
      )}
      cells={(item) => [
        times.time(item.at),
        tag(item),
        <Fragment key="about">
          {words.purposes[item.purpose]}
          <Small>{'masked' in item ? item.masked : ''}</Small>
        </Fragment>,
        capital(whoEnded(item, me, words).who),
      ]}
    />
  );
}
