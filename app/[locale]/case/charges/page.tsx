import { screenTitle } from '@/app/words/screen-title';
import { ChargesScreen } from './charges-screen';

export const generateMetadata = screenTitle('charges');

export default function Charges() {
  return <ChargesScreen />;
}
