import { hubspot } from '@hubspot/ui-extensions';
import { NARROW } from './frame/narrow.tsx';
import { ApproveDeal } from './approve-deal/ApproveDeal.tsx';

hubspot.extend<'crm.record.sidebar'>(() => <ApproveDeal room={NARROW} />);
