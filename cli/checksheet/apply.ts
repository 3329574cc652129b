import type { Check } from './read-sheet';

export type Applied = {
  /** The files that change, with their new text. */
  readonly changed: ReadonlyMap<string, string>;
  /** Checks whose citation stands nowhere as it is written in the sheet. */
  readonly unplaced: readonly Check[];
};

/**
 * Writes checks into the text of source files, wherever the citation stands as a literal. Nothing else
 * in a file is touched, so the difference can be read line by line.
 * A "no" changes nothing: that a source does not say it is for an editor to act on.
 */
export function applyChecks(files: ReadonlyMap<string, string>, checks: readonly Check[]): Applied {
  const texts = new Map(files);
  const unplaced: Check[] = [];
  for (const check of checks) {
    if (check.verdict === 'no') continue;
    const literal = literalOf(check);
    let placed = false;
    for (const [path, text] of texts) {
      const written = text.replaceAll(literal, () => {
        placed = true;
        return writtenOut(check);
      });
      texts.set(path, written);
    }
    if (!placed) unplaced.push(check);
  }
  const changed = new Map([...texts].filter(([path, text]) => files.get(path) !== text));
  return { changed, unplaced };
}

const MARK = "(?:report\\(\\s*'[^']*',?\\s*\\)|\\w+)";

/** The citation as the formatter leaves it, with `null`, a report or the name of one as its mark. */
function literalOf({ source, pinpoint }: Check): RegExp {
  const place = pinpoint === null ? 'null' : escaped(quoted(pinpoint));
  return new RegExp(
    `source: ${escaped(quoted(source))},\\s+pinpoint: ${place},\\s+checked: ${MARK}`,
    'g',
  );
}

function writtenOut({ source, corrected, address, by, on }: Check): string {
  const pinpoint = corrected === null ? 'null' : quoted(corrected);
  const checked = `{ against: 'official text', address: ${quoted(address)}, by: ${quoted(by)}, on: ${quoted(on)} }`;
  return `source: ${quoted(source)}, pinpoint: ${pinpoint}, checked: ${checked}`;
}

const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
