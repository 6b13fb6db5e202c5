import { useState } from 'react';
import type { TroubleKinds } from '../page-contract.ts';
import { words } from '../words.ts';
import { api } from './api.ts';
import { FaultMenu } from './FaultMenu.tsx';
import { JournalDrawer } from './JournalDrawer.tsx';
import { clockTime } from './times.ts';

export interface ToolStripProps {
  now: number;
  running: boolean;
  zone: string;
  faults: TroubleKinds;
  calls: number;
  mails: number;
}

/** What HubSpot does not have: the account's clock, its faults and the calls it answered. */
export function ToolStrip({ now, running, zone, faults, calls, mails }: ToolStripProps) {
  const [open, setOpen] = useState<'faults' | 'journal'>();
  const [active, setActive] = useState(0);
  const toggle = (name: 'faults' | 'journal') => () => setOpen(open === name ? undefined : name);
  return (
    <div className="tool-strip">
      <span className="clock">
        {words.clock.title}{' '}
        <time dateTime={new Date(now).toISOString()}>{clockTime(now, zone)}</time>
        {!running && <em> {words.clock.stopped}</em>}
      </span>
      {words.clock.steps.map((step) => (
        <button key={step.label} type="button" onClick={() => void api.advance(step.ms)}>
          {step.label}
        </button>
      ))}
      <span className="gap" />
      <button
        type="button"
        className="to-inbox"
        onClick={() => document.getElementById('inbox')?.scrollIntoView({ behavior: 'smooth' })}
      >
        {words.inbox.title} ({mails})
      </button>
      <button type="button" aria-expanded={open === 'faults'} onClick={toggle('faults')}>
        {words.faults.title}
        {active > 0 && <b> {words.faults.added(active)}</b>}
      </button>
      <button type="button" aria-expanded={open === 'journal'} onClick={toggle('journal')}>
        {words.journal.title}
      </button>
      {open === 'faults' && <FaultMenu kinds={faults} active={active} onActive={setActive} />}
      {open === 'journal' && <JournalDrawer zone={zone} calls={calls} />}
    </div>
  );
}
