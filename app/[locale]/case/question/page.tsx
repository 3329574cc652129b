import { screenTitle } from '@/app/words/screen-title';
import { QuestionScreen } from './question-screen';

export const generateMetadata = screenTitle('question');

export default function Question() {
  return <QuestionScreen />;
}
