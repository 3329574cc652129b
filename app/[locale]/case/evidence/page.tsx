import { screenTitle } from '@/app/words/screen-title';
import { EvidenceScreen } from './evidence-screen';

export const generateMetadata = screenTitle('evidence');

export default function Evidence() {
  return <EvidenceScreen />;
}
