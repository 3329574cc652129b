import { WithLaw } from '@/app/session/law';
import { screenTitle } from '@/app/words/screen-title';
import { WithScenarios } from '../with-scenarios';
import { WorkScreen } from './work-screen';

export const generateMetadata = screenTitle('exercise');

export default function Work() {
  return (
    <WithLaw>
      <WithScenarios>
        <WorkScreen />
      </WithScenarios>
    </WithLaw>
  );
}
