import { WithLaw } from '@/app/session/law';
import { screenTitle } from '@/app/words/screen-title';
import { ExerciseScreen } from './exercise-screen';

export const generateMetadata = screenTitle('exercise');

export default function Exercise() {
  return (
    <WithLaw>
      <ExerciseScreen />
    </WithLaw>
  );
}
