import { WithLaw } from '@/app/session/law';
import { screenTitle } from '@/app/words/screen-title';
import { WithScenarios } from '../with-scenarios';
import { WriteScreen } from './write-screen';

export const generateMetadata = screenTitle('writeScenario');

export default function Write() {
  return (
    <WithLaw>
      <WithScenarios>
        <WriteScreen />
      </WithScenarios>
    </WithLaw>
  );
}
