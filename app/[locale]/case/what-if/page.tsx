import { screenTitle } from '@/app/words/screen-title';
import { WhatIfScreen } from './what-if-screen';

export const generateMetadata = screenTitle('whatIf');

export default function WhatIf() {
  return <WhatIfScreen />;
}
