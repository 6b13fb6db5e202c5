import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Channel, EnteredBy, Purpose } from '../../src/contract/vocabulary.ts';
import { readActionRequest } from '../../src/app/functions/workflow/action-request.ts';
import {
  readCheckApprovalFields,
  readRequireApprovalFields,
} from '../../src/app/functions/workflow/approval-fields.ts';
import { CHECK_APPROVAL } from '../../src/app/functions/workflow/check-approval.ts';
import { DIGEST } from '../../src/app/functions/digest/digest.ts';
import { readDigestFields } from '../../src/app/functions/digest/digest-fields.ts';
import { GENERATE } from '../../src/app/functions/workflow/generate.ts';
import { purposeFor } from '../../src/app/functions/workflow/purposes.ts';
import { REQUIRE_APPROVAL } from '../../src/app/functions/workflow/require-approval.ts';
import { RETENTION } from '../../src/app/functions/retention/retention.ts';
import { SEND_AND_WAIT } from '../../src/app/functions/workflow/send-and-wait.ts';
import { readSendFields, type SendDesk } from '../../src/app/functions/workflow/send-fields.ts';
import { VERIFY } from '../../src/app/functions/workflow/verify.ts';
import { readSmsRoute } from '../../src/delivery/sms-route.ts';
import { MESSAGE_LANGUAGES, messageLanguage } from '../../src/delivery/message-language.ts';
import { PURPOSE_WORDS } from '../../src/hubspot/record-words.ts';
import { ENTERED_CODE } from '../../src/hubspot/schema.ts';
import { DEFAULTS } from '../../src/otp/default-settings.ts';
import {
  ACTIONS,
  actionMeta,
  ALL_ACTIONS,
  APPROVAL_ACTIONS,
  fieldNames,
  functionMeta,
  optionsOf,
  SCHEDULED_ACTIONS,
  SENDING,
  valuesOf,
} from '../support/workflow-action-meta.ts';

const CONTACT = { objectTypeId: '0-1', objectId: '101' };
const DEAL = { objectTypeId: '0-3', objectId: '201' };
const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort();
const namesOf = (record: object): string[] => Object.keys(record).sort();

const ACTS = {
  generate: GENERATE,
  verify: VERIFY,
  'send-and-wait': SEND_AND_WAIT,
  'check-approval': CHECK_APPROVAL,
  'require-approval': REQUIRE_APPROVAL,
  digest: DIGEST,
  retention: RETENTION,
};

describe.each(ALL_ACTIONS)('the action %s', (name) => {
  const { inputFields, outputFields, executionRules, ...config } = actionMeta(name);
  const labels = config.labels.en;

  test('is offered to workflows alone, for the records that it can be about', () => {
    expect(config.isPublished).toBe(true);
    const isOfApprovals = (APPROVAL_ACTIONS as readonly string[]).includes(name);
    const isScheduled = (SCHEDULED_ACTIONS as readonly string[]).includes(name);
    const types = isOfApprovals ? ['DEAL'] : isScheduled ? ['CONTACT'] : ['CONTACT', 'DEAL'];
    expect(config.objectTypes).toEqual(types);
    expect(config.supportedClients).toEqual([{ client: 'WORKFLOWS' }]);
    const request = { callbackId: 'x', origin: { portalId: 1 }, inputFields: {} };
    for (const objectType of config.objectTypes) {
      const object = { objectId: 1, objectType };
      const from = (source: string) => ({ ...request, object, context: { source, workflowId: 1 } });
      expect(readActionRequest(from('WORKFLOWS'))).not.toHaveProperty('malformed');
      expect(readActionRequest(from('AGENTS'))).toEqual({ malformed: 'context.source' });
    }
  });

  test('calls the endpoint of its own function, by the path that is signed', () => {
    const { endpoint, entrypoint } = functionMeta(name);
    expect(endpoint).toEqual({ path: `otp/workflow/${ACTS[name].name}`, methods: ['POST'] });
    expect(entrypoint).toBe(`/app/functions/dist/otp-${name}.js`);
    expect(config.actionUrl).toBe(`\${ENDPOINT_BASE_URL}/${endpoint?.path}`);
  });

  test('has a label for each input, description, output and rule, and for nothing else', () => {
    expect(namesOf(labels.inputFieldLabels)).toEqual(fieldNames(inputFields));
    expect(namesOf(labels.inputFieldDescriptions)).toEqual(fieldNames(inputFields));
    expect(namesOf(labels.outputFieldLabels)).toEqual(fieldNames(outputFields));
    const rules = executionRules.map(({ labelName }) => labelName).sort();
    expect(namesOf(labels.executionRules)).toEqual(rules);
  });

  test('has words in every label, and different ones for different options', () => {
    const { inputFieldLabels, inputFieldDescriptions, outputFieldLabels, ...rest } = labels;
    const { executionRules: rules, ...single } = rest;
    const all = [single, inputFieldLabels, inputFieldDescriptions, outputFieldLabels, rules];
    for (const words of all.flatMap((group) => Object.values(group)))
      expect(words).toMatch(/^[A-Z][^<>\n]{2,}$/);
    for (const sentence of [...Object.values(inputFieldDescriptions), ...Object.values(rules)])
      expect(sentence).toMatch(/\.$/);
    for (const { typeDefinition } of [...inputFields, ...outputFields]) {
      const options = (typeDefinition.options ?? []).map(({ label }) => label);
      for (const label of options) expect(label).toMatch(/^[A-Z0-9][^<>\n]+$/);
      expect(distinct(options)).toHaveLength(options.length);
    }
  });
});

describe.each(ACTIONS)('the purpose of %s', (name) => {
  const { inputFields, labels } = actionMeta(name);

  test('is the one field that its card names', () => {
    const named = [...labels.en.actionCardContent.matchAll(/\{\{(\w+)\}\}/g)].map(
      ([, field]) => field,
    );
    expect(named).toEqual(['purpose']);
    expect(fieldNames(inputFields)).toContain('purpose');
  });

  test('can be any that the code takes for a contact or a deal, in the words of the record', () => {
    const taken = (Object.keys(PURPOSE_WORDS) as Purpose[]).filter((purpose) =>
      [CONTACT, DEAL].some((record) => purposeFor(record, purpose) !== undefined),
    );
    expect(valuesOf(inputFields, 'purpose')).toEqual(distinct(taken));
    for (const { value, label } of optionsOf(inputFields, 'purpose'))
      expect(label).toBe(PURPOSE_WORDS[value as Purpose]);
  });
});

describe('the fields of the actions that are about approvals', () => {
  const { inputFields } = actionMeta('require-approval');

  test('offer both that can be done with a deal that is not approved', () => {
    const offered = valuesOf(actionMeta('check-approval').inputFields, 'otherwise');
    expect(offered).toEqual(['nothing', 'put_back']);
    for (const otherwise of offered)
      expect(readCheckApprovalFields({ fields: { otherwise } })).toEqual({ otherwise });
  });

  test('may all be left empty where somebody is asked', () => {
    expect(inputFields.filter(({ isRequired }) => isRequired === true)).toEqual([]);
    expect(readRequireApprovalFields({ fields: {} })).not.toHaveProperty('field');
  });

  test('offer the same languages as the actions that send', () => {
    const sending = actionMeta('generate').inputFields;
    expect(optionsOf(inputFields, 'language')).toEqual(optionsOf(sending, 'language'));
  });
});

describe('the fields of the actions that send', () => {
  const { inputFields, inputFieldDependencies, labels } = actionMeta('generate');
  const values = (name: string): string[] => valuesOf(inputFields, name);

  const read = readSmsRoute(`twilio://AC${'0'.repeat(32)}:secret@+12025550100?name=Northwind`);
  if (!read.ok || read.route === undefined) throw new TypeError('Not a route');
  const sms = { ...read.route, origin: 'https://twilio.example' };

  /** Whether the code takes these fields for a record, in an account that sends text messages or none. */
  const takes = (
    record: typeof CONTACT,
    fields: Readonly<Record<string, string>>,
    environment: SendDesk['environment'] = { sms },
  ): boolean => {
    const request = { callbackId: 'x', portalId: 1, workflowId: 1, record, fields };
    return !('field' in readSendFields({ settings: DEFAULTS, environment }, request));
  };
  const TO_CONTACT = { purpose: 'portal_access', recipient: 'enrolled_contact', channel: 'email' };
  const TO_OWNER = { purpose: 'deal_approval', recipient: 'record_owner', channel: 'email' };

  test('are the same in both, with the same words', () => {
    const waiting = actionMeta('send-and-wait');
    expect(waiting.inputFields).toEqual(inputFields);
    expect(waiting.inputFieldDependencies).toEqual(inputFieldDependencies);
    for (const group of ['inputFieldLabels', 'inputFieldDescriptions', 'executionRules'] as const)
      expect(waiting.labels.en[group]).toEqual(labels.en[group]);
    const {
      result: _,
      attempts_left: __,
      verified_at: ___,
      ...own
    } = waiting.labels.en.outputFieldLabels;
    expect(own).toEqual(labels.en.outputFieldLabels);
  });

  test('show another field only for a value that there is', () => {
    expect(inputFieldDependencies).toHaveLength(2);
    for (const { controllingFieldName, controllingFieldValue, ...rest } of inputFieldDependencies) {
      expect(values(controllingFieldName)).toContain(controllingFieldValue);
      expect(fieldNames(inputFields)).toEqual(expect.arrayContaining(rest.dependentFieldNames));
    }
  });

  test('offer every recipient that the code takes, and no other', () => {
    const others = { user: '901', contact: '101' };
    for (const recipient of values('recipient')) {
      const taken = [
        takes(CONTACT, { ...TO_CONTACT, recipient }),
        takes(DEAL, { ...TO_OWNER, ...others, recipient }),
      ];
      expect([recipient, ...taken]).toEqual([
        recipient,
        recipient === 'enrolled_contact',
        recipient !== 'enrolled_contact',
      ]);
    }
  });

  test('offer every channel and everybody who may enter it', () => {
    const channels = { email: true, sms: true } satisfies Record<Channel, true>;
    const people = { staff: true, recipient: true } satisfies Record<EnteredBy, true>;
    expect(values('channel')).toEqual(namesOf(channels));
    expect(values('entered_by')).toEqual(namesOf(people));
    for (const channel of values('channel'))
      expect(takes(CONTACT, { ...TO_CONTACT, channel })).toBe(true);
    for (const entered_by of values('entered_by'))
      expect(takes(CONTACT, { ...TO_CONTACT, entered_by })).toBe(true);
  });

  test('take SMS for contacts in an account that sends any, and for nothing that mail must prove', () => {
    expect(takes(CONTACT, { ...TO_CONTACT, channel: 'sms' }, {})).toBe(false);
    expect(takes(CONTACT, { ...TO_CONTACT, channel: 'sms', purpose: 'email_ownership' })).toBe(
      false,
    );
    expect(takes(DEAL, { ...TO_OWNER, channel: 'sms' })).toBe(false);
  });

  test('offer numbers of digits that the code takes', () => {
    for (const digits of values('digits')) {
      expect(takes(CONTACT, { ...TO_CONTACT, digits })).toBe(true);
      expect(takes(DEAL, { ...TO_OWNER, digits })).toBe(digits !== '6');
    }
  });

  test('offer the languages that messages are written in, spelt as HubSpot does', () => {
    const offered = values('language');
    expect([...offered].sort()).toEqual(MESSAGE_LANGUAGES.map((tag) => tag.toLowerCase()).sort());
    expect(offered.map(messageLanguage).sort()).toEqual([...MESSAGE_LANGUAGES].sort());
  });

  test('name the languages in English, in the order of the alphabet', () => {
    const names = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' });
    const options = optionsOf(inputFields, 'language');
    for (const { value, label } of options) expect(label).toBe(names.of(value));
    const labels = options.map(({ label }) => label);
    expect(labels).toEqual([...labels].sort());
  });

  test('may be left empty where they are not required', () => {
    const required = inputFields.filter(({ isRequired }) => isRequired === true);
    expect(fieldNames(required)).toEqual(namesOf(TO_CONTACT));
    expect(takes(CONTACT, TO_CONTACT)).toBe(true);
    expect(takes(DEAL, TO_OWNER)).toBe(true);
  });
});

describe('the fields of the digest', () => {
  const { inputFields } = actionMeta('digest');
  const recipients = 'dana@northwind.example';

  test('may be left empty but for its recipients, and then it is about a week', () => {
    expect(fieldNames(inputFields.filter(({ isRequired }) => isRequired === true))).toEqual([
      'recipients',
    ]);
    const read = readDigestFields({ fields: { recipients } });
    expect(read).toEqual({ addresses: [recipients], days: 7 });
  });

  test.each<[what: string, fields: Record<string, string>, field: string]>([
    ['no address', { recipients: 'Kim' }, 'recipients'],
    ['more than ten', { recipients: 'abcdefghijk'.replace(/./g, '$&@n.example ') }, 'recipients'],
    ['no day', { recipients, days: '0' }, 'days'],
    ['more days than a month', { recipients, days: '32' }, 'days'],
    ['half a day', { recipients, days: '1.5' }, 'days'],
  ])('are refused with %s', (_, fields, field) => {
    expect(readDigestFields({ fields })).toMatchObject({ field });
  });

  test('take addresses with commas, semicolons or blanks in between, each once', () => {
    const typed = `kim@n.example;  ${recipients},KIM@n.example`;
    expect(readDigestFields({ fields: { recipients: typed } })).toMatchObject({
      addresses: [recipients, 'kim@n.example'],
    });
  });
});

test('the property that Verify OTP empties is named as people see it', () => {
  const { inputFieldDescriptions } = actionMeta('verify').labels.en;
  expect(inputFieldDescriptions['code']).toContain(ENTERED_CODE.label);
});

describe('the secrets of the functions', () => {
  const functions = readdirSync(path.resolve('src/app/functions')).flatMap(
    (file) => /^otp-(.+)-hsmeta\.json$/.exec(file)?.[1] ?? [],
  );
  /** HubSpot gives the token by itself, the origin is set only by the workbench, and one is a kind of association. */
  const NO_SECRETS = ['PRIVATE_APP_ACCESS_TOKEN', 'HUBSPOT_API_ORIGIN', 'HUBSPOT_DEFINED'];

  test('there is a function for each action, the cards and the pages, their words, and one that tells who is there', () => {
    const others = ['audit', 'card', 'enter', 'settings', 'whoami', 'words'];
    expect(functions.sort()).toEqual([...ALL_ACTIONS, ...others].sort());
    for (const name of SENDING) expect(functions).toContain(name);
  });

  test.each(functions)(
    'the function %s is given every secret that it reads, and no other',
    (name) => {
      const { entrypoint, secretKeys } = functionMeta(name);
      const bundle = path.join('src', entrypoint);
      expect(existsSync(bundle)).toBe(true);
      const reads = readFileSync(bundle, 'utf8').matchAll(
        /[."'`]((?:OTP|HUBSPOT|PRIVATE)_[A-Z_]+)/g,
      );
      const names = [...reads].map(([, read = '']) => read);
      const secrets = names.filter((read) => !NO_SECRETS.includes(read));
      expect(distinct(secrets)).toEqual(distinct(secretKeys));
    },
  );
});
