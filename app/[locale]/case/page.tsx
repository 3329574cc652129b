import { screenTitle } from '@/app/words/screen-title';
import { CaseScreen } from './case-screen';

export const generateMetadata = screenTitle('case');

export default function CasePage() {
  return <CaseScreen />;
}
