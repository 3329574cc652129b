import { screenTitle } from '@/app/words/screen-title';
import { ExerciseScreen } from './exercise-screen';

export const generateMetadata = screenTitle('exercise');

export default function Exercise() {
  return <ExerciseScreen />;
}
