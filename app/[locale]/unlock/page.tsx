import { screenTitle } from '@/app/words/screen-title';
import { UnlockScreen } from './unlock-screen';

export const generateMetadata = screenTitle('unlock');

export default function Unlock() {
  return <UnlockScreen />;
}
