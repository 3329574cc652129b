import { screenTitle } from '@/app/words/screen-title';
import { DeviceScreen } from './device-screen';

export const generateMetadata = screenTitle('device');

export default function Device() {
  return <DeviceScreen />;
}
