import { Select, Text } from '@hubspot/ui-extensions';
import type { Channel, Purpose } from '../../../contract/vocabulary.ts';
import { Rows } from '../frame/Rows.tsx';
import { useWords } from '../words/words.ts';

/** An address is confirmed by mail, and HubSpot knows no number of its users. */
const BY_MAIL_ONLY: readonly Purpose[] = ['email_ownership', 'deal_approval'];

const ORDERS = [
  { name: 'email', order: ['email'] },
  { name: 'sms', order: ['sms'] },
  { name: 'email,sms', order: ['email', 'sms'] },
  { name: 'sms,email', order: ['sms', 'email'] },
] as const satisfies readonly { name: string; order: readonly Channel[] }[];

interface ChannelOrderProps {
  purpose: Purpose;
  channels: readonly Channel[];
  readOnly: boolean;
  onChange: (channels: readonly Channel[]) => void;
}

/** Which ways a code may go, the preferred one first. */
export function ChannelOrder({ purpose, channels, readOnly, onChange }: ChannelOrderProps) {
  const { policies } = useWords();
  if (BY_MAIL_ONLY.includes(purpose)) {
    return (
      <Rows>
        <Text format={{ fontWeight: 'demibold' }}>{policies.channels}</Text>
        <Text>{policies.byMailOnly}</Text>
      </Rows>
    );
  }
  return (
    <Select
      label={policies.channels}
      name="channels"
      value={channels.join()}
      readOnly={readOnly}
      options={ORDERS.map(({ name }) => ({ value: name, label: policies.channelOrders[name] }))}
      onChange={(value) => {
        const chosen = ORDERS.find(({ name }) => name === value);
        if (chosen) onChange(chosen.order);
      }}
    />
  );
}
