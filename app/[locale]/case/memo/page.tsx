import { screenTitle } from '@/app/words/screen-title';
import { MemoScreen } from './memo-screen';

export const generateMetadata = screenTitle('memo');

export default function MemoPage() {
  return <MemoScreen />;
}
