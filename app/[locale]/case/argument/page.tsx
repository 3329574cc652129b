import { screenTitle } from '@/app/words/screen-title';
import { ArgumentScreen } from './argument-screen';

export const generateMetadata = screenTitle('argument');

export default function Argument() {
  return <ArgumentScreen />;
}
