import { createRateLimiter } from './access/rate-limiter.ts';
import { createTokens } from './access/tokens.ts';
import { createClock, type EmulatorClock } from './clock.ts';
import type { Fault } from './faults/fault.ts';
import { createFaultQueue } from './faults/fault-queue.ts';
import { createRouter } from './http/router.ts';
import { createHttpServer } from './http/server.ts';
import { createJournal, type JournalEntry } from './journal.ts';
import { ALL_ROUTES } from './routes/all-routes.ts';
import { createSeededRecords, type SeededRecords } from './seeded-records.ts';
import { defaultSettings, type EmulatorSettings } from './settings.ts';
import { takeSnapshot, type Snapshot } from './snapshot.ts';
import { createAccount } from './store/account.ts';
import { adoptDefinitions, takeDefinitions, type Definitions } from './store/definitions.ts';
import type { Callbacks } from './store/callbacks.ts';
import type { Emails, EmailTemplate, SentEmail } from './store/emails.ts';
import { createIdentifiers } from './store/identifiers.ts';
import type { Owners } from './store/owners.ts';
import type { Pipelines } from './store/pipelines.ts';
import { currentValue } from './store/record.ts';
import type { StageRules } from './store/stage-rules.ts';

export type { Fault } from './faults/fault.ts';
export type { JournalEntry } from './journal.ts';
export type { Completion } from './store/callbacks.ts';
export type { EmailFate, SentEmail } from './store/emails.ts';
export type { PropertyVersion } from './store/record.ts';
export type { StageRule } from './store/stage-rules.ts';

export interface EmulatorOptions {
  accountId?: number;
  /** The clock stands still here; without it, it is the machine's own. */
  now?: number;
  seed?: number;
  /** What another account has defined, as if it had been defined here. */
  definitions?: Definitions;
}

export interface Emulator {
  readonly accountId: number;
  /** On 127.0.0.1 only; any free port unless one is named. */
  listen(port?: number): Promise<{ origin: string }>;
  close(): Promise<void>;
  clock: EmulatorClock;
  issueToken(options: { name: string; scopes: readonly string[] | 'all' }): string;
  settings: EmulatorSettings;
  faults: { add(fault: Fault): void; clear(): void };
  journal: { entries(): readonly JournalEntry[]; clear(): void };
  records: SeededRecords;
  owners: Pick<Owners, 'add' | 'deactivate'>;
  /** Of deals, as an admin makes and changes them. */
  pipelines: Pipelines;
  /** What an admin requires of a deal in a stage; the API heeds it on dated paths. */
  rules: Pick<StageRules, 'requireAtStage' | 'clear'>;
  events: {
    occurrences(): readonly {
      eventName: string;
      objectId: string;
      occurredAt: number;
      uuid?: string;
      properties: Record<string, string>;
    }[];
    definitions(): readonly {
      fullyQualifiedName: string;
      label: string;
      primaryObject: string;
      properties: { name: string; label: string }[];
    }[];
  };
  notesOf(objectType: string, id: string): { id: string; body: string; at: number }[];
  emails: {
    addTemplate(template: EmailTemplate): void;
    sent(): readonly SentEmail[];
    onSent(listener: (email: SentEmail) => void): () => void;
  } & Pick<Emails, 'setFate' | 'setNextFate' | 'clearFates'>;
  /** Workflow actions that wait for the app: whoever runs workflows says which. */
  callbacks: Pick<Callbacks, 'block' | 'release' | 'onCompleted'>;
  snapshot(): Snapshot;
  /** The object types and events defined by now, for another emulator to begin with. */
  definitions(): Definitions;
}

export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const clock = createClock(options.now);
  const settings = defaultSettings();
  const identifiers = createIdentifiers(options.seed ?? 1);
  const account = createAccount(options.accountId ?? 20260923, clock, settings, identifiers);
  if (options.definitions) adoptDefinitions(account, options.definitions);
  const tokens = createTokens(identifiers);
  const faults = createFaultQueue();
  const journal = createJournal();
  const limiter = createRateLimiter(clock, settings);
  const router = createRouter(ALL_ROUTES);
  const server = createHttpServer({ account, tokens, limiter, router }, faults, journal);

  return {
    accountId: account.id,
    listen: (port = 0) => server.listen(port),
    close: () => server.close(),
    clock,
    issueToken: (wanted) => tokens.issue(wanted),
    settings,
    faults,
    journal,
    records: createSeededRecords(account),
    owners: account.owners,
    pipelines: account.pipelines,
    rules: account.stageRules,
    events: {
      occurrences: () => structuredClone(account.events.occurrences),
      definitions: () => structuredClone([...account.events.definitions.values()]),
    },
    notesOf(objectType, id) {
      const notes = account.types.get('notes');
      return account.associations
        .of(account.types.get(objectType).id, id, notes.id)
        .flatMap(({ toId }) => account.records.find(notes, toId) ?? [])
        .filter(({ archivedAt }) => archivedAt === null)
        .map((note) => ({
          id: note.id,
          body: currentValue(note, 'hs_note_body') ?? '',
          at: Date.parse(currentValue(note, 'hs_timestamp') ?? ''),
        }));
    },
    emails: {
      addTemplate: (template) => void account.emails.templates.set(template.id, template),
      sent: () => [...account.emails.sent],
      onSent: (listener) => account.emails.onSent(listener),
      setFate: account.emails.setFate,
      setNextFate: account.emails.setNextFate,
      clearFates: account.emails.clearFates,
    },
    callbacks: account.callbacks,
    snapshot: () => takeSnapshot(account),
    definitions: () => takeDefinitions(account),
  };
}
