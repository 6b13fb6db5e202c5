import { Button, Select, Text } from '@hubspot/ui-extensions';
import type { RoleSettings } from '../../../contract/settings.ts';
import type { Editor } from '../draft/editor.ts';
import { NoticeAlert } from '../frame/NoticeAlert.tsx';
import { Rows } from '../frame/Rows.tsx';
import { fill } from '../words/fill.ts';
import { useWords } from '../words/words.ts';
import { hasAdmin, withPersonRole, withTeamRole } from './edit-roles.ts';
import { RoleList } from './RoleList.tsx';

const EVERYONE = ['viewer', 'sender', 'approver'] as const;

/** Who may do what: everyone, teams, and people by name. */
export function PeopleTab({ editor, userId }: { editor: Editor; userId: number }) {
  const { people: words } = useWords();
  const { draft, view } = editor.shown;
  const { roles } = draft;
  const change = (next: (roles: RoleSettings) => RoleSettings): void =>
    editor.edit((settings) => ({ ...settings, roles: next(settings.roles) }));
  return (
    <Rows>
      <Text>{words.intro}</Text>
      {!hasAdmin(roles) && (
        <Rows>
          <NoticeAlert words={words.noAdmin} variant="warning" />
          <Button
            variant="secondary"
            disabled={editor.readOnly}
            onClick={() => change((now) => withPersonRole(now, userId, 'admin'))}
          >
            {words.makeMeAdmin}
          </Button>
        </Rows>
      )}
      <Select
        label={words.everyone}
        name="everyone"
        value={roles.everyone}
        readOnly={editor.readOnly}
        options={EVERYONE.map((role) => ({
          value: role,
          label: fill(words.roleOption, words.roles[role]),
        }))}
        onChange={(value) =>
          change((now) => ({ ...now, everyone: value as RoleSettings['everyone'] }))
        }
      />
      <RoleList
        title={words.teams}
        add={words.add.team}
        name="team"
        readOnly={editor.readOnly}
        named={roles.teams.map(({ teamId, role }) => ({ id: teamId, role }))}
        known={view.teams.map(({ teamId, name }) => ({ id: teamId, name }))}
        onChange={(id, role) => change((now) => withTeamRole(now, id, role))}
      />
      <RoleList
        title={words.people}
        add={words.add.person}
        name="person"
        readOnly={editor.readOnly}
        named={roles.people.map((one) => ({ id: String(one.userId), role: one.role }))}
        known={view.people.map((one) => ({ id: String(one.userId), name: one.name }))}
        onChange={(id, role) => change((now) => withPersonRole(now, Number(id), role))}
      />
    </Rows>
  );
}
