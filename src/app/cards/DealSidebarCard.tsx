import { hubspot } from '@hubspot/ui-extensions';
import { ApproveDeal } from './approve-deal/ApproveDeal.tsx';

hubspot.extend<'crm.record.sidebar'>(() => <ApproveDeal room="narrow" />);
