import { hubspot } from '@hubspot/ui-extensions';
import { Audit } from './Audit.tsx';

hubspot.extend<'pages'>(() => <Audit />);
