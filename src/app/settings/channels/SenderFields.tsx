import { AutoGrid, Input, Text } from '@hubspot/ui-extensions';
import type { EmailSettings } from '../../../contract/settings.ts';
import type { Editor } from '../draft/editor.ts';
import { Rows } from '../frame/Rows.tsx';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/words.ts';

/** What e-mail says of its sender, where that is not as the secret says. */
export function SenderFields({ editor }: { editor: Editor }) {
  const { sender } = useWords().channels;
  const { via, ...secret } = editor.shown.view.emailSecret;
  return (
    <Rows>
      <Text format={{ fontWeight: 'demibold' }}>{sender.title}</Text>
      <Text variant="microcopy">{sender.about}</Text>
      <AutoGrid columnWidth={360} gap="small">
        <SenderField
          name="senderName"
          about={sender.nameAbout[via]}
          wrong={sender.nameWrong}
          {...{ secret: secret.senderName, editor }}
        />
        <SenderField
          name="senderAddress"
          about={sender.addressAbout[via]}
          wrong={sender.addressWrong}
          {...{ secret: secret.senderAddress, editor }}
        />
        <SenderField
          name="replyTo"
          about={sender.replyToAbout[via]}
          wrong={sender.addressWrong}
          {...{ secret: null, editor }}
        />
        {via === 'hubspot' && (
          <SenderField
            name="emailId"
            about={sender.emailIdAbout}
            wrong={sender.emailIdWrong}
            {...{ secret: secret.emailId, editor }}
          />
        )}
      </AutoGrid>
    </Rows>
  );
}

interface SenderFieldProps {
  name: keyof EmailSettings;
  about: string;
  /** What to do about a text that cannot be saved and has no nearest. */
  wrong: string;
  /** What holds as long as the field is empty, where that is known. */
  secret: string | null;
  editor: Editor;
}

function SenderField({ name, about, wrong, secret, editor }: SenderFieldProps) {
  const { channels, page } = useWords();
  const problem = editor.problem(`email.${name}`);
  const change = (text: string): void =>
    editor.edit((settings) => ({
      ...settings,
      email: { ...settings.email, [name]: text === '' ? null : text },
    }));
  return (
    <Input
      label={channels.sender.labels[name]}
      name={name}
      description={about}
      placeholder={secret ?? ''}
      value={editor.shown.draft.email[name] ?? ''}
      readOnly={editor.readOnly}
      error={problem !== undefined}
      validationMessage={problem === undefined ? '' : toDo(problem.nearest)}
      onInput={change}
      onChange={(text) => change(text.trim())}
    />
  );

  function toDo(nearest: string | undefined): string {
    return nearest === undefined ? wrong : fill(page.nearest, { value: nearest });
  }
}
