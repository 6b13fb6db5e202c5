import {
  readActionDefinitions,
  type ActionDefinitions,
} from '../../../../workbench/workflows/action/definitions.ts';
import { tempTree } from '../../../tools/support/temp-tree.ts';

const field = (name: string, more: object = {}) => ({
  typeDefinition: { name, type: 'string', fieldType: 'text', ...more },
});
const either = ['STATIC_VALUE', 'OBJECT_PROPERTY'];

const SEND = {
  uid: 'send',
  type: 'workflow-action',
  config: {
    actionUrl: '${ENDPOINT_BASE_URL}/otp/send?from=workflow',
    objectTypes: ['CONTACT', 'DEAL'],
    objectRequestOptions: { properties: ['email', 'phone'] },
    inputFields: [
      {
        ...field('purpose', { options: [{ value: 'portal', label: 'Portal access' }] }),
        supportedValueTypes: ['STATIC_VALUE'],
        isRequired: true,
      },
      { ...field('note'), supportedValueTypes: either, isRequired: false },
    ],
    outputFields: [
      field('status', { options: [{ value: 'sent', label: 'On its way' }] }),
      field('challenge'),
    ],
    executionRules: [
      { labelName: 'tooMany', conditions: { error: 'LIMIT', reason: ['minute', 'day'] } },
      { labelName: 'limit', conditions: { error: 'LIMIT' } },
      { labelName: 'sent', conditions: { status: 'sent' } },
    ],
    labels: {
      en: {
        actionName: 'Send a code',
        inputFieldLabels: { purpose: 'Purpose', note: 'Note' },
        outputFieldLabels: { status: 'Send status', challenge: 'Challenge' },
        executionRules: {
          tooMany: 'Too many in a {{ reason }} for {{purpose}}',
          limit: 'Too many codes',
          sent: 'Sent {{ unheard }}as {{ challenge }}',
        },
      },
    },
  },
};

const CHECK = {
  uid: 'check',
  type: 'workflow-action',
  config: {
    actionUrl: '${ENDPOINT_BASE_URL}/otp/check',
    objectTypes: ['CONTACT', 'DEAL'],
    inputFields: [
      { ...field('code'), supportedValueTypes: either, isRequired: true },
      { ...field('challenge'), supportedValueTypes: either, isRequired: false },
    ],
    outputFields: [field('result', { options: [{ value: 'verified', label: 'Verified' }] })],
    executionRules: [{ labelName: 'wrong', conditions: { result: 'wrong_code' } }],
    labels: {
      en: {
        actionName: 'Check a code',
        inputFieldLabels: { code: 'Code', challenge: 'Challenge' },
        outputFieldLabels: { result: 'Result' },
        executionRules: { wrong: '{{ code }} is not right' },
      },
    },
  },
};

/** Two actions as a project defines them. */
export function testActions(): ActionDefinitions {
  return readActionDefinitions(
    tempTree({
      'src/app/workflow-actions/b-check-hsmeta.json': JSON.stringify(CHECK),
      'src/app/workflow-actions/a-send-hsmeta.json': JSON.stringify(SEND),
      'src/app/workflow-actions/notes.md': 'Not read.',
    }),
  );
}
