import type { Template } from '@/lib/case/memo-schema';
import type { Assessment } from '@/lib/engine/findings';
import { lawAlone } from './plan';

/** The rule that says that place, time and identities together could point to one person. */
export const RARE_COMBINATION = 'in.re-identification';

/** Whether a file of this kind could show such a combination. Law alone prints none of what makes it. */
export const rareCombination = ({ findings }: Assessment, template: Template): boolean =>
  !lawAlone(template) && findings.some((f) => f.id === RARE_COMBINATION && f.verdict === 'met');
