import { Alert, AutoGrid, Button, Select, Text } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { Channel } from '../../../contract/vocabulary.ts';
import type { Editor } from '../draft/editor.ts';
import { Rows } from '../frame/Rows.tsx';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/words.ts';
import { LANGUAGES, ownName } from './languages.ts';
import { Preview } from './Preview.tsx';

/** Sends the reader a message as a contact would get it. */
export function TestMessage({ editor: { shown, actions } }: { editor: Editor }) {
  const { channels: words, policies } = useWords();
  const set = shown.view.channels.filter(({ via }) => via !== null);
  const [channel, setChannel] = useState<Channel>(set[0]?.channel ?? 'email');
  const [language, setLanguage] = useState('en');
  const { press, done, view } = shown;
  const { email } = view.you;
  const isUnderWay = press?.question.action === 'test';
  return (
    <Rows>
      <AutoGrid columnWidth={220} gap="small">
        <Select
          label={words.testChannel}
          name="testChannel"
          value={channel}
          options={set.map((one) => ({
            value: one.channel,
            label: policies.channelNames[one.channel],
          }))}
          onChange={(value) => setChannel(value as Channel)}
        />
        <Select
          label={words.language}
          name="testLanguage"
          value={language}
          options={LANGUAGES.map((tag) => ({ value: tag, label: ownName(tag) }))}
          onChange={(value) => setLanguage(String(value))}
        />
      </AutoGrid>
      <Preview key={`${channel} ${language}`} {...{ channel, language, actions }} />
      <Text variant="microcopy">
        {email === '' ? words.testAboutNobody : fill(words.testAbout, { email })}
      </Text>
      <Button
        variant="secondary"
        disabled={press !== null}
        onClick={() => actions.sendTest(channel, language)}
      >
        {isUnderWay ? words.testing : words.test}
      </Button>
      {done?.to !== undefined && (
        <Alert title={fill(words.handedOver, { to: done.to })} variant="success" />
      )}
    </Rows>
  );
}
