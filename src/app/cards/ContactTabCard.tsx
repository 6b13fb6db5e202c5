import { hubspot } from '@hubspot/ui-extensions';
import { WIDE } from './frame/wide.tsx';
import { VerifyContact } from './verify-contact/VerifyContact.tsx';

hubspot.extend<'crm.record.tab'>(() => <VerifyContact room={WIDE} />);
