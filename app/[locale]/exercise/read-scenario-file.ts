import { type OpenedScenario, parseScenario } from '@/lib/exercise/parse-scenario';
import { SCENARIO_LIMITS } from '@/lib/exercise/scenario';

/** A character of a script takes up to four bytes. */
const MOST_BYTES = 4 * SCENARIO_LIMITS.file;

/**
 * Opens a file that a person chose. `unread`: the browser cannot read it any more, as where it was changed or moved
 * after it was chosen. What is far too large is refused before it is read.
 */
export async function readScenarioFile(
  file: Pick<File, 'size' | 'text'>,
): Promise<OpenedScenario | { readonly ok: false; readonly why: 'unread' }> {
  if (file.size > MOST_BYTES) return { ok: false, why: 'too-large' };
  const text = await file.text().catch(() => undefined);
  return text === undefined ? { ok: false, why: 'unread' } : parseScenario(text);
}
