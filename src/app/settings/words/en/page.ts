/** What stands on every tab. */
export const PAGE = {
  loading: 'Looking at this account',
  tabs: {
    setUp: 'Set-up',
    policies: 'Policies',
    deals: 'Deals',
    channels: 'Channels',
    people: 'People',
    history: 'History',
  },
  tryAgain: 'Try again',
  remove: 'Remove',
  save: 'Save',
  saveDefaults: 'Save these settings',
  saving: 'Saving …',
  discard: 'Discard changes',
  saved: 'Version {version} is saved. It holds everywhere within a minute.',
  changed: { one: '{count} change is not saved', other: '{count} changes are not saved' },
  neverSaved:
    'Nothing was saved yet: these are the defaults. They hold for contacts; deals can be approved once you have saved.',
  cannotSave: {
    one: '{count} value cannot be saved as it is. It is marked on its tab.',
    other: '{count} values cannot be saved as they are. They are marked on their tabs.',
  },
  nearest: 'The nearest value that can be saved is {value}.',
  readOnly: {
    title: 'You can look, not save',
    text: 'Only admins change these settings. They are named under People.',
  },
  stated: 'HubSpot did not vouch for who you are: the history says so beside your name.',
  conflict: {
    title: '{name} saved other settings, {when}',
    text: 'What you typed is still here. They changed:',
    takeTheirs: 'Take theirs',
    putMineOnTop: 'Put mine on top of theirs',
    after:
      'On top of theirs: what you changed as you have it, all else as they have it. You then save as usual.',
  },
};
