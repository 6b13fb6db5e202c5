import {
  Divider,
  MultiSelect,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
  Text,
} from '@hubspot/ui-extensions';
import type { ChannelView } from '../../../contract/settings-view.ts';
import type { SmsSettings } from '../../../contract/settings.ts';
import type { Editor } from '../draft/editor.ts';
import { useFormats } from '../frame/formats.ts';
import { Rows } from '../frame/Rows.tsx';
import { WholeNumber } from '../frame/WholeNumber.tsx';
import { useWords } from '../words/words.ts';
import { COUNTRIES } from './countries.ts';
import { SenderFields } from './SenderFields.tsx';
import { TestMessage } from './TestMessage.tsx';

/** How messages leave, who e-mail comes from, a message to oneself, and what is allowed of text messages. */
export function ChannelsTab({ editor }: { editor: Editor }) {
  const { channels: words } = useWords();
  const formats = useFormats();
  const { view, draft } = editor.shown;
  const change = (changes: Partial<SmsSettings>): void =>
    editor.edit((settings) => ({ ...settings, sms: { ...settings.sms, ...changes } }));
  return (
    <Rows>
      <Text>{words.intro}</Text>
      <ChannelTable channels={view.channels} />
      <SenderFields editor={editor} />
      <Divider />
      <TestMessage editor={editor} />
      <Divider />
      <MultiSelect
        label={words.countries}
        name="countries"
        description={words.countriesAbout}
        value={[...draft.sms.countries]}
        readOnly={editor.readOnly}
        options={COUNTRIES.map((code) => ({ value: code, label: formats.country(code) }))}
        onChange={(chosen) => change({ countries: chosen.map(String) })}
      />
      <WholeNumber
        label={words.messagesPerDay}
        name="messagesPerDay"
        description={words.messagesPerDayAbout}
        value={draft.sms.messagesPerDay}
        step={50}
        readOnly={editor.readOnly}
        problem={editor.problem('sms.messagesPerDay')}
        onChange={(messagesPerDay) => change({ messagesPerDay })}
      />
    </Rows>
  );
}

function ChannelTable({ channels }: { channels: readonly ChannelView[] }) {
  const { channels: words, policies } = useWords();
  const { channel, via, brand, detail } = words.columns;
  return (
    <Table density="condensed">
      <TableHead>
        <TableRow>
          {[channel, via, brand, detail].map((column) => (
            <TableHeader key={column}>{column}</TableHeader>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {channels.map((one) => (
          <TableRow key={one.channel}>
            <TableCell>{policies.channelNames[one.channel]}</TableCell>
            <TableCell>{words.vias[one.via ?? 'none']}</TableCell>
            <TableCell>{one.brand}</TableCell>
            <TableCell>{one.detail}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
