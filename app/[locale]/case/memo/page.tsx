import { screenTitle } from '@/app/words/screen-title';
import { MemoLater } from './memo-later';

export const generateMetadata = screenTitle('memo');

export default function MemoPage() {
  return <MemoLater />;
}
