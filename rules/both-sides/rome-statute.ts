import { romeStatuteConflicts } from './rome-statute/conflicts';
import { romeStatuteElements } from './rome-statute/elements';
import { romeStatuteFlags } from './rome-statute/flags';
import { romeStatuteTurnsOn } from './rome-statute/turns-on';
import type { MoreExamples } from './with-examples';

export const romeStatuteExamples: MoreExamples = {
  ...romeStatuteElements,
  ...romeStatuteFlags,
  ...romeStatuteTurnsOn,
  ...romeStatuteConflicts,
};
