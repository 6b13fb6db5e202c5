import { Alert, Button, Flex, Text } from '@hubspot/ui-extensions';
import { useFormats } from '../frame/formats.ts';
import { NoticeAlert } from '../frame/NoticeAlert.tsx';
import { Rows } from '../frame/Rows.tsx';
import { Trouble } from '../frame/Trouble.tsx';
import { changesBetween } from './changes.ts';
import { actorName } from '../history/actor-name.ts';
import { Changes } from '../history/Changes.tsx';
import { counted, fill } from '../words/fill.ts';
import { useWords } from '../words/words.ts';
import type { Editor } from './editor.ts';
import { mayEdit, type Conflict } from './state.ts';

/** What is not saved yet, what stands in the way, and the buttons that save it or let it go. */
export function SaveBar({ editor }: { editor: Editor }) {
  const { page } = useWords();
  const { shown, actions } = editor;
  if (!mayEdit(shown)) return <NoticeAlert words={page.readOnly} />;
  return (
    <Rows>
      {shown.conflict && <Meanwhile conflict={shown.conflict} editor={editor} />}
      {shown.problem && (
        <Trouble problem={shown.problem} onTryAgain={shown.again && actions.repeat} />
      )}
      {!shown.conflict && <Unsaved editor={editor} />}
    </Rows>
  );
}

function Unsaved({ editor: { shown, actions, problems } }: { editor: Editor }) {
  const { page, language } = useWords();
  const { view, draft, press, done } = shown;
  const count = changesBetween(view.settings, draft).length;
  const isSaving = press?.question.action === 'save';
  if (count === 0 && view.version > 0) {
    const isNews = done?.press.question.action === 'save';
    return isNews ? (
      <Alert title={fill(page.saved, { version: view.version })} variant="success" />
    ) : null;
  }
  return (
    <Rows>
      <Text format={{ fontWeight: 'demibold' }}>
        {count === 0 ? page.neverSaved : counted(page.changed, count, language)}
      </Text>
      {problems.length > 0 && (
        <Alert title={counted(page.cannotSave, problems.length, language)} variant="warning" />
      )}
      {view.you.assurance === 'stated' && <Text variant="microcopy">{page.stated}</Text>}
      <Flex direction="row" gap="small">
        <Button
          variant="primary"
          disabled={press !== null || problems.length > 0}
          onClick={actions.save}
        >
          {isSaving ? page.saving : count === 0 ? page.saveDefaults : page.save}
        </Button>
        {count > 0 && (
          <Button variant="secondary" disabled={press !== null} onClick={actions.discard}>
            {page.discard}
          </Button>
        )}
      </Flex>
    </Rows>
  );
}

/** Somebody else saved in between: what, and the two ways on. Nothing of what was typed is lost. */
function Meanwhile({ conflict: { by }, editor }: { conflict: Conflict; editor: Editor }) {
  const words = useWords();
  const formats = useFormats();
  const { conflict } = words.page;
  const title = fill(conflict.title, {
    name: actorName(by.by, words),
    when: formats.time(by.at),
  });
  return (
    <Alert title={title} variant="warning">
      <Rows>
        <Text>{conflict.text}</Text>
        <Changes changes={by.changes} />
        <Text variant="microcopy">{conflict.after}</Text>
        <Flex direction="row" gap="small">
          <Button variant="secondary" onClick={editor.actions.takeTheirs}>
            {conflict.takeTheirs}
          </Button>
          <Button variant="primary" onClick={editor.actions.putMineOnTop}>
            {conflict.putMineOnTop}
          </Button>
        </Flex>
      </Rows>
    </Alert>
  );
}
