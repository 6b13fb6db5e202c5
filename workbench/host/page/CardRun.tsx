import { createRemoteReceiver, RemoteRenderer } from '@remote-ui/react/host';
import { useEffect, useRef, useState } from 'react';
import { createCardController } from '../extension/controller.tsx';
import type { CardSurroundings } from '../extension/host-api.ts';
import { startExtension, type RunningExtension } from '../extension/start-extension.ts';
import { readClock, type ToldClock } from './told-clock.ts';

export type CardState = { kind: 'starting' | 'running' } | { kind: 'failed'; message: string };

export interface CardRunProps {
  bundle: string;
  clock: ToldClock;
  surroundings: Omit<CardSurroundings, 'clock'>;
  onState(state: CardState): void;
}

/** One run of one card. It keeps the surroundings it began with; another user is another run. */
export function CardRun({ bundle, clock, surroundings, onState }: CardRunProps) {
  const [controller] = useState(() => createCardController());
  const [receiver] = useState(() => createRemoteReceiver());
  const began = useRef({ bundle, clock, surroundings, onState });
  const running = useRef<RunningExtension>();

  useEffect(() => {
    const { onState: tell, surroundings: page, ...start } = began.current;
    const stops = new Set<() => void>();
    const extension = startExtension(
      start.bundle,
      receiver,
      {
        ...page,
        clock: readClock(start.clock),
        onRecordChange(listener) {
          const stop = page.onRecordChange(listener);
          stops.add(stop);
          return stop;
        },
      },
      {
        ready: () => tell({ kind: 'running' }),
        failed: (message) => tell({ kind: 'failed', message }),
      },
    );
    running.current = extension;
    return () => {
      for (const stop of stops) stop();
      extension.stop();
    };
  }, [receiver]);

  useEffect(() => running.current?.setClock(readClock(clock)), [clock]);

  return <RemoteRenderer receiver={receiver} controller={controller} />;
}
