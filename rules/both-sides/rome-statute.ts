import { romeStatuteConflicts } from './rome-statute/conflicts';
import { romeStatuteElements } from './rome-statute/elements';
import { romeStatuteFlags } from './rome-statute/flags';
import { listedOpen } from './rome-statute/listed-open';
import { romeStatuteTurnsOn } from './rome-statute/turns-on';
import { romeStatuteTurnsOnGroup } from './rome-statute/turns-on-group';
import { romeStatuteTurnsOnHarm } from './rome-statute/turns-on-harm';
import { type MoreExamples, together } from './with-examples';

export const romeStatuteExamples: MoreExamples = together(
  romeStatuteElements,
  romeStatuteFlags,
  romeStatuteTurnsOn,
  romeStatuteTurnsOnGroup,
  romeStatuteTurnsOnHarm,
  listedOpen,
  romeStatuteConflicts,
);
