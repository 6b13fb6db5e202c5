/** The tab of people. Each of the `roles` with what it adds to those before it. */
export const PEOPLE = {
  intro:
    'A person’s own role counts. Without one, the highest of everyone’s and of those of their teams.',
  noAdmin: {
    title: 'Nobody is an admin yet',
    text: 'Until somebody is, everybody can change these settings. Name yourself first.',
  },
  makeMeAdmin: 'Make me an admin',
  everyone: 'Everyone',
  teams: 'Teams',
  people: 'People',
  add: {
    team: 'Give a team a role',
    person: 'Give a person a role',
    choose: 'Choose …',
  },
  role: 'Role',
  gone: 'No longer in this account ({id})',
  columns: { who: 'Who', role: 'Role' },
  roleOption: '{name}: {about}',
  roles: {
    viewer: { name: 'Viewer', about: 'sees where a record stands' },
    sender: { name: 'Sender', about: 'sends codes, checks them, asks for approval' },
    approver: { name: 'Approver', about: 'can be asked to approve the moves of deals' },
    supervisor: {
      name: 'Supervisor',
      about: 'unlocks a record or confirms by hand, with a second supervisor',
    },
    admin: { name: 'Admin', about: 'changes these settings' },
  },
};
