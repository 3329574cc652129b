import { screenTitle } from '@/app/words/screen-title';
import { WithScenarios } from '../with-scenarios';
import { PaperScreen } from './paper-screen';

export const generateMetadata = screenTitle('paper');

export default function Paper() {
  return (
    <WithScenarios>
      <PaperScreen />
    </WithScenarios>
  );
}
