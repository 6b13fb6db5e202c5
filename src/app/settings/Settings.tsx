import { LoadingSpinner, Tab, Tabs, useExtensionContext } from '@hubspot/ui-extensions';
import { useCallback, useEffect, useMemo, type ReactNode } from 'react';
import { ChannelsTab } from './channels/ChannelsTab.tsx';
import { DealsTab } from './deals/DealsTab.tsx';
import { SaveBar } from './draft/SaveBar.tsx';
import { editorOf, type Editor } from './draft/editor.ts';
import type { State } from './draft/state.ts';
import { useSettings, type SettingsActions } from './draft/useSettings.ts';
import { actorFrom } from './exchange/actor.ts';
import { call, type Ask } from './exchange/call.ts';
import { formatsFor, FormatsContext } from './frame/formats.ts';
import { Rows } from './frame/Rows.tsx';
import { Trouble } from './frame/Trouble.tsx';
import { HistoryTab } from './history/HistoryTab.tsx';
import { PeopleTab } from './people/PeopleTab.tsx';
import { PoliciesTab } from './policies/PoliciesTab.tsx';
import { SetUpTab } from './set-up/SetUpTab.tsx';
import { useSetUp } from './set-up/useSetUp.ts';
import { useArrivingWords } from './words/useArrivingWords.ts';
import { useWords, WordsContext } from './words/words.ts';

/** The app's page in HubSpot's settings. */
export function Settings() {
  const { user, portal, variables = {} } = useExtensionContext<'settings'>();
  const { id, locale } = user;
  // How somebody writes dates need not be the language that they have HubSpot in.
  const language = user.language ?? locale;
  const formats = useMemo(() => formatsFor(locale, portal.timezone), [locale, portal.timezone]);
  // Where the app's endpoints are, where the profile that was deployed says so.
  const endpoints = variables['ENDPOINT_BASE_URL'] as string | undefined;
  const actor = useMemo(() => actorFrom(endpoints, id), [endpoints, id]);
  const ask = useCallback<Ask>((question) => call(question, { userId: id, actor }), [id, actor]);
  return (
    <FormatsContext.Provider value={formats}>
      <Page key={`${id} ${language ?? ''}`} ask={ask} userId={id} language={language} />
    </FormatsContext.Provider>
  );
}

interface PageProps {
  ask: Ask;
  userId: number;
  language: string | undefined;
}

function Page({ ask, userId, language }: PageProps) {
  const setUp = useSetUp(ask);
  const { state, actions } = useSettings(ask);
  const { startOver } = actions;
  const checks = setUp.state.screen === 'shown' ? setUp.state.checks : null;
  const isWaiting = state.screen === 'unreachable';

  // What was put right may be what the settings waited for.
  useEffect(() => {
    if (checks && isWaiting) startOver();
    // Only news of the checklist: a settings look that failed must not look again by itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [checks]);

  const hasView = setUp.state.screen !== 'loading' || state.screen !== 'loading';
  const words = useArrivingWords(language, hasView);
  // Nobody reads a word in another language first.
  if (words === null) return <LoadingSpinner label="…" layout="centered" />;
  return (
    <WordsContext.Provider value={words}>
      <SettingsTabs setUp={setUp} settings={{ state, actions }} userId={userId} />
    </WordsContext.Provider>
  );
}

interface SettingsTabsProps {
  setUp: ReturnType<typeof useSetUp>;
  settings: ReturnType<typeof useSettings>;
  userId: number;
}

function SettingsTabs({ setUp, settings, userId }: SettingsTabsProps) {
  const { page } = useWords();
  const tab = (draw: (editor: Editor) => ReactNode) => <SettingsBody {...settings} draw={draw} />;
  return (
    <Tabs defaultSelected="set-up">
      <Tab tabId="set-up" title={page.tabs.setUp}>
        <SetUpTab {...setUp} />
      </Tab>
      <Tab tabId="policies" title={page.tabs.policies}>
        {tab((editor) => (
          <PoliciesTab editor={editor} />
        ))}
      </Tab>
      <Tab tabId="deals" title={page.tabs.deals}>
        {tab((editor) => (
          <DealsTab editor={editor} />
        ))}
      </Tab>
      <Tab tabId="channels" title={page.tabs.channels}>
        {tab((editor) => (
          <ChannelsTab editor={editor} />
        ))}
      </Tab>
      <Tab tabId="people" title={page.tabs.people}>
        {tab((editor) => (
          <PeopleTab editor={editor} userId={userId} />
        ))}
      </Tab>
      <Tab tabId="history" title={page.tabs.history}>
        {tab((editor) => (
          <HistoryTab history={editor.shown.view.history} />
        ))}
      </Tab>
    </Tabs>
  );
}

interface SettingsBodyProps {
  state: State;
  actions: SettingsActions;
  draw: (editor: Editor) => ReactNode;
}

/** One tab of the settings: they are saved as a whole, so what is not saved yet shows on each. */
function SettingsBody({ state, actions, draw }: SettingsBodyProps) {
  const { page } = useWords();
  switch (state.screen) {
    case 'loading':
      return <LoadingSpinner label={page.loading} showLabel layout="centered" />;
    case 'unreachable':
      return <Trouble problem={state.problem} onTryAgain={actions.startOver} />;
    case 'shown': {
      const editor = editorOf(state, actions);
      return (
        <Rows>
          <SaveBar editor={editor} />
          {draw(editor)}
        </Rows>
      );
    }
  }
}
