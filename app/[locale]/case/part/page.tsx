import { screenTitle } from '@/app/words/screen-title';
import { PartScreen } from './part-screen';

export const generateMetadata = screenTitle('part');

export default function Part() {
  return <PartScreen />;
}
