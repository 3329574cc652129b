import { screenTitle } from '@/app/words/screen-title';
import { SafetyScreen } from './safety-screen';

export const generateMetadata = screenTitle('safety');

export default function Safety() {
  return <SafetyScreen />;
}
