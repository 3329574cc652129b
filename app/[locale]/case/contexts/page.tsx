import { screenTitle } from '@/app/words/screen-title';
import { ListScreen } from '../lists/list-screen';

export const generateMetadata = screenTitle('contexts');

export default function Contexts() {
  return <ListScreen list="contexts" />;
}
