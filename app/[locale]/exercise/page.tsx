import { WithLaw } from '@/app/session/law';
import { screenTitle } from '@/app/words/screen-title';
import { ExerciseScreen } from './exercise-screen';
import { WithScenarios } from './with-scenarios';

export const generateMetadata = screenTitle('exercise');

export default function Exercise() {
  return (
    <WithLaw>
      <WithScenarios>
        <ExerciseScreen />
      </WithScenarios>
    </WithLaw>
  );
}
