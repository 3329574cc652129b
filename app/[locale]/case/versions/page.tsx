import { screenTitle } from '@/app/words/screen-title';
import { VersionsScreen } from './versions-screen';

export const generateMetadata = screenTitle('versions');

export default function Versions() {
  return <VersionsScreen />;
}
