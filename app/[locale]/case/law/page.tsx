import { screenTitle } from '@/app/words/screen-title';
import { LawMovesScreen } from './law-moves-screen';

export const generateMetadata = screenTitle('lawMoves');

export default function LawMoves() {
  return <LawMovesScreen />;
}
