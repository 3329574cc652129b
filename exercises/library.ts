import type { Scenario } from '@/lib/exercise/scenario';
import { calledWives } from './called-wives';
import { exerciseBeforeACrowd } from './exercise-before-a-crowd';
import { oneActThreeCharges } from './one-act-three-charges';
import { ruleByDecree } from './rule-by-decree';
import { takenAside } from './taken-aside';
import { theCourtyard } from './the-courtyard';
import { theHealthPost } from './the-health-post';
import { theHoldingRoom } from './the-holding-room';
import { toldAtTrial } from './told-at-trial';
import { twoBrothers } from './two-brothers';
import { twoTowns } from './two-towns';
import { withinTheRanks } from './within-the-ranks';

/** The scenarios that come with the product, from the first level to the third. */
export const scenarios: readonly Scenario[] = [
  exerciseBeforeACrowd,
  theHoldingRoom,
  twoBrothers,
  twoTowns,
  withinTheRanks,
  theHealthPost,
  ruleByDecree,
  takenAside,
  toldAtTrial,
  calledWives,
  oneActThreeCharges,
  theCourtyard,
];
