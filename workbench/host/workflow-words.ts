import type { StepState } from '../workflows/enrolment-view.ts';

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Every word of the page that shows workflows at work. */
export const workflowWords = {
  title: 'Workflows',
  hubspot: 'HubSpot',
  jumps: 'Browsers',
  none: 'There is no workflow here: this project has no workflow actions, or the account is not set up for them.',
  loading: 'Loading the workflows',
  list: 'Ready workflows',
  start: 'Start',
  startOne: (name: string) => `Start “${name}”`,
  trigger: 'Trigger',
  when: {
    form: (title: string) => `When the form “${title}” is submitted`,
    deal: (stage: string, amount: string) =>
      `When a deal of ${amount} or more is moved to ${stage}`,
    property: (event: string) => `When ${event}`,
    schedule: (weekday: string | undefined, time: string, contact: string) =>
      `Each ${weekday ?? 'day'} at ${time}, for ${contact}. Start enrolls by hand.`,
  },
  subject: {
    contact: 'Start fills in the form for',
    deal: 'Start moves the deal',
    enrolled: 'Start enrolls',
    isIn: (name: string) => `${name} is in this workflow, and is not enrolled a second time now.`,
    isSmall: (name: string, amount: string) =>
      `${name} is worth less than ${amount}: it may be moved without a code, and nobody is enrolled.`,
    isThere: (name: string, stage: string) => `${name} is in ${stage} already. Move it back first.`,
    page: 'Open its page',
  },
  problem: {
    no_such_deal: 'This deal has been deleted.',
    no_such_stage: 'HubSpot refused this stage.',
    no_such_record: 'This contact has been deleted.',
  } as Record<string, string>,
  failedStart: (why: string) => `That could not be started: ${why}`,
  enrolment: {
    choose: 'Enrolment',
    none: 'Nobody is in this workflow yet. Press Start, and watch the steps here.',
    option: (name: string, at: string, status: string) => `${name}, ${at}, ${status}`,
    status: { running: 'running', waiting: 'waiting', finished: 'finished' },
    record: 'Open the record',
    deleted: 'The record was deleted, and left the workflow.',
    finished: 'The record has come to the end of the workflow.',
    at: (step: string, state: string) => `At “${step}”: ${state}`,
    approver: 'Open the approver’s page',
  },
  steps: (workflow: string) => `Steps of “${workflow}”`,
  branches: (step: string) => `Branches of “${step}”`,
  taken: 'taken',
  end: 'End',
  goTo: (number: number) => `Go to step ${number}`,
  states: {
    running: 'Running',
    waiting: 'Waiting',
    retrying: 'Trying again',
    done: 'Done',
    failed: 'Failed',
    expired: 'Ran out',
  } satisfies Record<StepState, string>,
  what: {
    branch: (on: string) => `Branch on ${on}`,
    set: (property: string, value: string) => `Edit record: set ${property} to ${value}`,
    clear: (property: string) => `Edit record: clear ${property}`,
    delay: (time: string) => `Delay for ${time}`,
    until: (event: string, time: string) => `Delay until ${event}, for ${time} at most`,
  },
  outcome: {
    branch: (name: string) => `Took “${name}”`,
    event: 'It happened',
    time: 'It did not happen in time',
  },
  left: (time: string) => `${time} left`,
  held: (time: string) => `goes on by itself in ${time}`,
  soon: 'any moment',
  again: (time: string) => `next try in ${time}`,
  tries: (count: number) => `${counted(count, 'call')} failed`,
  lastTry: (why: string) => `The last one: ${why}`,
  details: {
    planned: 'Set up with',
    inputs: 'Inputs',
    outputs: 'Outputs',
    noOutputs: 'None yet',
    retries: 'Calls that failed',
    times: 'Times',
    began: 'Began',
    ended: 'Ended',
    until: 'Goes on by itself at',
    callback: 'Callback ID',
  },
  lasting(minutes: number): string {
    if (minutes % 1_440 === 0) return counted(minutes / 1_440, 'day');
    return minutes % 60 === 0 ? counted(minutes / 60, 'hour') : counted(minutes, 'minute');
  },
  browser: {
    contact: 'The contact’s browser',
    approver: 'The approver’s browser',
    admin: 'The admin’s browser',
    address: 'Address',
    home: 'Home page',
    reload: 'Reload',
    host: 'northwind.example',
  },
};
