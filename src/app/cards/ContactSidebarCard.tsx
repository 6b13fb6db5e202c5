import { hubspot } from '@hubspot/ui-extensions';
import { NARROW } from './frame/narrow.tsx';
import { VerifyContact } from './verify-contact/VerifyContact.tsx';

hubspot.extend<'crm.record.sidebar'>(() => <VerifyContact room={NARROW} />);
