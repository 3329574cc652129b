import { screenTitle } from '@/app/words/screen-title';
import { GapsScreen } from './gaps-screen';

export const generateMetadata = screenTitle('gaps');

export default function Gaps() {
  return <GapsScreen />;
}
