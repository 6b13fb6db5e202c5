/** The tab of the history, and what people call the settings whose paths stand in it. */
export const HISTORY = {
  none: {
    title: 'Nothing was saved yet',
    text: 'Each version that is saved is listed here, with what it changed.',
  },
  columns: { version: 'Version', when: 'When', who: 'Who', changes: 'Changes' },
  noChange: 'The defaults, as they are',
  change: '{label}: {before} → {now}',
  nothing: 'none',
  /** A setting that is left to the secret. */
  asSecret: 'as the secret says',
  entries: { one: '{count} entry', other: '{count} entries' },
  yes: 'yes',
  no: 'no',
  workflow: 'Workflow {id}',
  entryPage: 'The page for codes',
  stated: '{name} (as stated by the page)',
  /** A setting of one purpose. */
  settingOf: '{purpose}, {setting}',
  /** Settings outside of the purposes. */
  labels: {
    homeCurrency: 'Currency of a deal that names none',
    stages: 'Guarded stages',
    senderName: 'Name of e-mail’s sender',
    senderAddress: 'Address of e-mail’s sender',
    replyTo: 'Address for answers to e-mail',
    emailId: 'Id of HubSpot’s e-mail',
    countries: 'Countries that get text messages',
    messagesPerDay: 'Text messages in a day',
    everyone: 'Everyone’s role',
    teams: 'Roles of teams',
    people: 'Roles of people',
    noAdmin: 'A list of roles without an admin',
    youNoAdmin: 'A list of roles in which you are no admin, though somebody is,',
  },
};
