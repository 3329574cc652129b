import { screenTitle } from '@/app/words/screen-title';
import { FindingsScreen } from './findings-screen';

export const generateMetadata = screenTitle('findings');

export default function Findings() {
  return <FindingsScreen />;
}
