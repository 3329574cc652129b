import { screenTitle } from '@/app/words/screen-title';
import { ListScreen } from '../lists/list-screen';

export const generateMetadata = screenTitle('acts');

export default function Acts() {
  return <ListScreen list="acts" />;
}
