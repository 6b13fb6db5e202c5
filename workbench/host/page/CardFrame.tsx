import { useState } from 'react';
import type { CardInfo } from '../page-contract.ts';
import { words } from '../words.ts';
import { CardRun, type CardRunProps, type CardState } from './CardRun.tsx';

export interface CardFrameProps extends Pick<CardRunProps, 'clock' | 'surroundings'> {
  card: Pick<CardInfo, 'uid' | 'name' | 'bundle'>;
  appName: string;
}

/** The frame HubSpot puts around an app's card. */
export function CardFrame({ card, appName, clock, surroundings }: CardFrameProps) {
  const [run, setRun] = useState(0);
  const [state, setState] = useState<CardState>({ kind: 'starting' });
  const again = (): void => {
    setState({ kind: 'starting' });
    setRun(run + 1);
  };
  return (
    <section className="panel card-frame" data-card={card.uid} data-state={state.kind}>
      <header>
        <h2>{card.name}</h2>
        <small>{words.cards.by(appName)}</small>
      </header>
      {card.bundle === undefined && <p className="hint">{words.cards.notBuilt(card.name)}</p>}
      {card.bundle !== undefined && state.kind === 'starting' && (
        <div className="card-starting" role="status" aria-label={words.cards.starting(card.name)}>
          <i className="hs-spinner" />
        </div>
      )}
      {state.kind === 'failed' && (
        <div className="card-failed" role="alert">
          <strong>{words.cards.failed(card.name)}</strong>
          <pre>{state.message}</pre>
          <button type="button" className="hs-button secondary sm" onClick={again}>
            {words.cards.reload}
          </button>
        </div>
      )}
      {card.bundle !== undefined && state.kind !== 'failed' && (
        <div className="card-body">
          <CardRun
            key={run}
            bundle={card.bundle}
            clock={clock}
            surroundings={surroundings}
            onState={setState}
          />
        </div>
      )}
    </section>
  );
}
