import { screenTitle } from '@/app/words/screen-title';
import { AnswersScreen } from './answers-screen';

export const generateMetadata = screenTitle('answers');

export default function Answers() {
  return <AnswersScreen />;
}
