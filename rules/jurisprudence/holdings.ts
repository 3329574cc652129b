import type { Holding } from '@/lib/engine/pack';
import { adHocHoldings } from './ad-hoc';
import type { ChartedHolding } from './charted';
import { elsewhereHoldings } from './elsewhere';
import { hybridHoldings } from './hybrid';
import { earlyIccHoldings } from './icc-early';
import { ntagandaAndOngwenHoldings } from './icc-ntaganda-ongwen';
import { recentIccHoldings } from './icc-recent';
import { speaksTo } from './speaks-to';

/** The searchable chart: every holding with its topics and what became of the charge. */
export const jurisprudenceChart: readonly ChartedHolding[] = [
  ...earlyIccHoldings,
  ...ntagandaAndOngwenHoldings,
  ...recentIccHoldings,
  ...adHocHoldings,
  ...hybridHoldings,
  ...elsewhereHoldings,
];

/** The same holdings as the law carries them: citation, id, and the facts to which each speaks. */
export const holdings: readonly Holding[] = jurisprudenceChart.map(
  ({ id, source, pinpoint, checked }) => ({
    id,
    source,
    pinpoint,
    checked,
    ...(speaksTo[id] && { onPoint: speaksTo[id] }),
  }),
);
