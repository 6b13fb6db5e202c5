import { Alert, Button, Text, Tile } from '@hubspot/ui-extensions';
import { useState } from 'react';
import type { SettingsReply } from '../../../contract/settings-reply.ts';
import type { Channel } from '../../../contract/vocabulary.ts';
import type { Editor } from '../draft/editor.ts';
import type { Answer } from '../exchange/call.ts';
import { Rows } from '../frame/Rows.tsx';
import { useWords } from '../words/words.ts';

interface PreviewProps {
  channel: Channel;
  language: string;
  actions: Editor['actions'];
}

type Look = { look: 'none' } | { look: 'under_way' } | { look: 'answered'; answer: Answer };

/** What a message says in a language, as a contact would read it. */
export function Preview({ channel, language, actions }: PreviewProps) {
  const { channels: words } = useWords();
  const [look, setLook] = useState<Look>({ look: 'none' });
  const answer = look.look === 'answered' ? look.answer : undefined;
  const show = async (): Promise<void> => {
    setLook({ look: 'under_way' });
    setLook({ look: 'answered', answer: await actions.preview(channel, language) });
  };
  return (
    <Rows>
      <Button variant="secondary" disabled={look.look === 'under_way'} onClick={() => void show()}>
        {look.look === 'under_way' ? words.previewing : words.preview}
      </Button>
      {answer?.ok === true && answer.action === 'preview' && <Message {...answer} />}
      {answer !== undefined && answer?.ok !== true && (
        <Alert title={words.previewFailed} variant="warning" />
      )}
    </Rows>
  );
}

type Previewed = Extract<SettingsReply, { action: 'preview' }>;

function Message({ subject, text, direction }: Previewed) {
  // HubSpot's components know no direction: without this a line's full stop stands before its first word.
  const run = (line: string): string => (direction === 'rtl' ? `\u2067${line}\u2069` : line);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (
    <Tile>
      {subject !== '' && <Text format={{ fontWeight: 'bold' }}>{run(subject)}</Text>}
      {lines.map((line, i) => (
        <Text key={i}>{run(line)}</Text>
      ))}
    </Tile>
  );
}
