import { download } from '@/app/session/download';
import type { Scenario } from '@/lib/exercise/scenario';

/** Hands the scenario file to the browser, and says under which name. */
export const saveScenario = (scenario: Scenario): string =>
  download(new TextEncoder().encode(`${JSON.stringify(scenario, null, 2)}\n`), {
    kind: 'scenario',
    ending: 'json',
    type: 'application/json',
  });
