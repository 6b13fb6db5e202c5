import { createEmulator, type Emulator } from '../../../../workbench/emulator/emulator.ts';

export const NOW = Date.UTC(2026, 10, 23, 12);

/** The fields of answers that tests look into; no answer has all of them. */
export interface AnswerBody {
  id: string;
  message: string;
  category: string;
  archived: boolean;
  properties: Record<string, string | null>;
  propertiesWithHistory: Record<string, object[]>;
  associations: Record<string, { results: { id: string; type: string }[] }>;
  errors: { code: string; message: string; context: Record<string, string[]> }[];
  label: string;
  stages: { id: string; label: string; displayOrder: number; metadata: Record<string, string> }[];
  options: { value: string; label: string }[];
  context: Record<string, string[]>;
  results: AnswerBody[];
  total: number;
  new: boolean;
  paging: { next: { after: string } };
  objectTypeId: string;
  fullyQualifiedName: string;
  hasUniqueValue: boolean;
  statusId: string;
  text: string;
}

export interface Answer {
  status: number;
  headers: Headers;
  body: AnswerBody;
}

export interface Running {
  emulator: Emulator;
  origin: string;
  token: string;
  call(method: string, path: string, body?: unknown, token?: string): Promise<Answer>;
}

/** A fresh account with a standing clock, reached over HTTP with a token that may do everything. */
export async function runEmulator(): Promise<Running> {
  const emulator = createEmulator({ now: NOW });
  const { origin } = await emulator.listen();
  const token = emulator.issueToken({ name: 'otp app', scopes: 'all' });
  return {
    emulator,
    origin,
    token,
    async call(method, path, body, as = token) {
      const response = await fetch(origin + path, {
        method,
        headers: { authorization: `Bearer ${as}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
      return {
        status: response.status,
        headers: response.headers,
        body: (isJson ? JSON.parse(text) : { text }) as AnswerBody,
      };
    },
  };
}

export const LEDGER = {
  name: 'otp_entry',
  labels: { singular: 'OTP entry', plural: 'OTP entries' },
  primaryDisplayProperty: 'entry_key',
  requiredProperties: ['entry_key'],
  searchableProperties: ['entry_key'],
  associatedObjects: ['CONTACT', 'DEAL'],
  properties: [
    { name: 'entry_key', label: 'Key', type: 'string', fieldType: 'text', hasUniqueValue: true },
    { name: 'slot_key', label: 'Slot', type: 'string', fieldType: 'text', hasUniqueValue: true },
    { name: 'note', label: 'Note', type: 'string', fieldType: 'text' },
  ],
};
