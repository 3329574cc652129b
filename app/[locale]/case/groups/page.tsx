import { screenTitle } from '@/app/words/screen-title';
import { ListScreen } from '../lists/list-screen';

export const generateMetadata = screenTitle('groups');

export default function Groups() {
  return <ListScreen list="groups" />;
}
