import { screenTitle } from '@/app/words/screen-title';
import { StartScreen } from './start-screen';

export const generateMetadata = screenTitle('start');

export default function Start() {
  return <StartScreen />;
}
