import { screenTitle } from '@/app/words/screen-title';
import { ReviewScreen } from './review-screen';

export const generateMetadata = screenTitle('review');

export default function Review() {
  return <ReviewScreen />;
}
