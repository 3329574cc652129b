import { screenTitle } from '@/app/words/screen-title';
import { PaperScreen } from './paper-screen';

export const generateMetadata = screenTitle('paper');

export default function Paper() {
  return <PaperScreen />;
}
