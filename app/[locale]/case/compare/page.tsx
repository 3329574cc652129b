import { screenTitle } from '@/app/words/screen-title';
import { CompareScreen } from './compare-screen';

export const generateMetadata = screenTitle('compare');

export default function Compare() {
  return <CompareScreen />;
}
