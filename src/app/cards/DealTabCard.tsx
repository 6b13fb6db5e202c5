import { hubspot } from '@hubspot/ui-extensions';
import { WIDE } from './frame/wide.tsx';
import { ApproveDeal } from './approve-deal/ApproveDeal.tsx';

hubspot.extend<'crm.record.tab'>(() => <ApproveDeal room={WIDE} />);
