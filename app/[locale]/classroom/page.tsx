import { screenTitle } from '@/app/words/screen-title';
import { ClassroomScreen } from './classroom-screen';

export const generateMetadata = screenTitle('classroom');

export default function Classroom() {
  return <ClassroomScreen />;
}
