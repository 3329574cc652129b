import { screenTitle } from '@/app/words/screen-title';
import { PicturesScreen } from './pictures-screen';

export const generateMetadata = screenTitle('pictures');

export default function Pictures() {
  return <PicturesScreen />;
}
