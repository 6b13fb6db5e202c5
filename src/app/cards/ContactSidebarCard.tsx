import { hubspot } from '@hubspot/ui-extensions';
import { VerifyContact } from './verify-contact/VerifyContact.tsx';

hubspot.extend<'crm.record.sidebar'>(() => <VerifyContact room="narrow" />);
