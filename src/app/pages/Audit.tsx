import {
  Button,
  Flex,
  LoadingSpinner,
  Tab,
  Tabs,
  Text,
  useExtensionContext,
} from '@hubspot/ui-extensions';
import { PageTitle } from '@hubspot/ui-extensions/pages';
import { useCallback, useMemo, useReducer, useState, type ReactNode } from 'react';
import { EntriesTab } from './entries/EntriesTab.tsx';
import { actorFrom } from './exchange/actor.ts';
import { call, type Ask } from './exchange/call.ts';
import { FiguresTab } from './figures/FiguresTab.tsx';
import { formatsFor, FormatsContext, useFormats } from './frame/formats.ts';
import { Rows } from './frame/Rows.tsx';
import { KeepTab } from './keep/KeepTab.tsx';
import { chosen, FIRST_CHOICES, type Choices } from './period/choices.ts';
import { FilterBar } from './period/FilterBar.tsx';
import type { Person } from './period/people.ts';
import { ProofTab } from './proof/ProofTab.tsx';
import { fill } from './words/fill.ts';
import { useArrivingWords } from './words/useArrivingWords.ts';
import { useWords, WordsContext } from './words/words.ts';

/** The app's own page in HubSpot: what was done with codes, and whether the trail of it is whole. */
export function Audit() {
  const { user, portal, variables = {} } = useExtensionContext<'pages'>();
  const { id, locale } = user;
  // How somebody writes dates need not be the language that they have HubSpot in.
  const language = user.language ?? locale;
  const { timezone } = portal;
  const formats = useMemo(() => formatsFor(locale, timezone), [locale, timezone]);
  // Where the app's endpoints are, where the profile that was deployed says so.
  const endpoints = variables['ENDPOINT_BASE_URL'] as string | undefined;
  const actor = useMemo(() => actorFrom(endpoints, id), [endpoints, id]);
  const ask = useCallback<Ask>((question) => call(question, { userId: id, actor }), [id, actor]);
  const called = [user.firstName, user.lastName].filter(Boolean).join(' ');
  const me = { userId: id, name: called === '' ? user.email : called };
  return (
    <FormatsContext.Provider value={formats}>
      <InWords key={language} language={language}>
        <Page key={id} ask={ask} me={me} timeZone={timezone} />
      </InWords>
    </FormatsContext.Provider>
  );
}

/** Waits for the words of the user's language: nobody reads a word in another one first. */
function InWords({ language, children }: { language: string | undefined; children: ReactNode }) {
  const words = useArrivingWords(language);
  if (words === null) return <LoadingSpinner label="…" layout="centered" />;
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

/** What is being looked at. `round`: each question is another one, even where it is the same again. */
interface Look {
  choices: Choices;
  at: number;
  round: number;
}

interface PageProps {
  ask: Ask;
  me: Person;
  timeZone: string;
}

function Page({ ask, me, timeZone }: PageProps) {
  const { page } = useWords();
  const [look, setLook] = useState<Look>(() => ({
    ...{ choices: FIRST_CHOICES, at: Date.now(), round: 0 },
  }));
  const [tab, setTab] = useState('figures');
  const [asOf, setAsOf] = useState<number | null>(null);
  const [people, meet] = useReducer(withThese, [me]);
  const what = useMemo(() => chosen(look.choices, look.at, timeZone), [look, timeZone]);
  const filter = what.can === 'ask' ? what.filter : null;
  const lookAt = (choices: Choices): void => {
    setLook({ choices, at: Date.now(), round: look.round + 1 });
    setAsOf(null);
  };
  const shared = { ask, onAsOf: setAsOf };
  return (
    <Rows>
      <PageTitle>{page.title}</PageTitle>
      <FilterBar choices={look.choices} chosen={what} people={people} onChange={lookAt} />
      <AsOf at={asOf} onRefresh={() => lookAt(look.choices)} />
      <Tabs selected={tab} onSelectedChange={(id: string | number) => setTab(String(id))}>
        <Tab tabId="figures" title={page.tabs.figures}>
          {filter && (
            <FiguresTab
              key={look.round}
              {...shared}
              filter={filter}
              isOpen={tab === 'figures'}
              onPeople={meet}
            />
          )}
        </Tab>
        <Tab tabId="entries" title={page.tabs.entries}>
          {filter && (
            <EntriesTab key={look.round} {...shared} filter={filter} isOpen={tab === 'entries'} />
          )}
        </Tab>
        <Tab tabId="proof" title={page.tabs.proof}>
          <ProofTab ask={ask} period={filter} />
        </Tab>
        <Tab tabId="keep" title={page.tabs.keep}>
          <KeepTab ask={ask} />
        </Tab>
      </Tabs>
    </Rows>
  );
}

function AsOf({ at, onRefresh }: { at: number | null; onRefresh: () => void }) {
  const { page } = useWords();
  const { clock } = useFormats();
  return (
    <Flex direction="row" gap="small" align="center">
      <Button variant="secondary" size="xs" onClick={onRefresh}>
        {page.refresh}
      </Button>
      {at !== null && <Text variant="microcopy">{fill(page.asOf, { time: clock(at) })}</Text>}
    </Flex>
  );
}

function withThese(known: readonly Person[], more: readonly Person[]): readonly Person[] {
  const others = more.filter(({ userId }) => known.every((each) => each.userId !== userId));
  return others.length === 0 ? known : [...known, ...others];
}
