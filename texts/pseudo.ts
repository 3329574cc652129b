/**
 * Pseudo-locales: functions over English that show, before any translation exists, which screens
 * break when words grow longer or run from right to left. They leave ICU syntax alone: argument
 * names, plural and select branches, rich-text tags, `#` and quoted text.
 */

/** English made about 40 % longer, accented, in brackets: a text without brackets is not in a catalogue. */
export function expand(message: string): string {
  const letters = mapText(message, (text) => replaceLetters(text, accented));
  const growth = Math.max(2, Math.round(plainLength(message) * 0.4));
  return `[${letters} ${padding
    .repeat(Math.ceil(growth / padding.length))
    .slice(0, growth)
    .trim()}]`;
}

/** English in Arabic letters, set between a right-to-left embedding's marks. */
export function mirror(message: string): string {
  const rightToLeftIsolate = '\u2067';
  const popIsolate = '\u2069';
  return `${rightToLeftIsolate}${mapText(message, (text) => replaceLetters(text, arabic))}${popIsolate}`;
}

/** The same tree of texts with every text changed. Anything that is not a text stays. */
export function mapTexts<Tree>(tree: Tree, change: (message: string) => string): Tree {
  const walk = (node: unknown): unknown => {
    if (typeof node === 'string') return change(node);
    if (Array.isArray(node)) return node.map(walk);
    if (node === null || typeof node !== 'object') return node;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, walk(value)]));
  };
  return walk(tree) as Tree;
}

const padding = 'õñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîx ';

const accented = pairs(
  'abcdefghijklnoprstuwyzACDEGHIJKLNORSTUWYZ',
  'åƀçðéƒĝĥîĵķļñöþŕšţûŵýžÅÇÐÉĜĤÎĴĶĻÑÖŔŠŢÛŴÝŽ',
);

const arabic = pairs('abcdefghijklmnopqrstuvwxyz', 'ابجدهفغحيزكلمنوپقرستثڤشخطظ');

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const target = [...to];
  return new Map([...from].map((letter, at) => [letter, target[at] ?? letter]));
}

function replaceLetters(text: string, map: ReadonlyMap<string, string>): string {
  return [...text].map((c) => map.get(c) ?? map.get(c.toLowerCase()) ?? c).join('');
}

function plainLength(message: string): number {
  let length = 0;
  mapText(message, (text) => {
    length += text.length;
    return text;
  });
  return length;
}

/** Applies `change` to the runs of an ICU message that a person reads, and to nothing else. */
function mapText(message: string, change: (text: string) => string): string {
  let at = 0;

  function sentence(inBranch: boolean): string {
    let result = '';
    let run = '';
    const flush = () => {
      result += change(run);
      run = '';
    };
    while (at < message.length) {
      const rest = message.slice(at);
      const verbatim = /^(?:''|'[{}<#][^']*'?|<\/?[\w-]+\/?>)/.exec(rest)?.[0];
      if (verbatim !== undefined) {
        flush();
        result += verbatim;
        at += verbatim.length;
      } else if (rest.startsWith('{')) {
        flush();
        result += argument();
      } else if (inBranch && rest.startsWith('}')) {
        break;
      } else {
        run += message[at];
        at += 1;
      }
    }
    flush();
    return result;
  }

  function argument(): string {
    const head =
      /^\{\s*[\w.]+\s*(?:,\s*(?:plural|selectordinal|select)\s*,(?:\s*offset:\d+)?)?/.exec(
        message.slice(at),
      )?.[0];
    if (head === undefined) throw new Error(`Not an ICU message at ${at}: ${message}`);
    at += head.length;
    if (!/,[^,]*,/.test(head)) {
      const end = message.indexOf('}', at) + 1;
      if (end === 0) throw new Error(`An argument that does not end: ${message}`);
      const tail = message.slice(at, end);
      at = end;
      return head + tail;
    }
    let result = head;
    for (;;) {
      const selector = /^\s*(?:(=?[\w-]+)\s*\{|\})/.exec(message.slice(at));
      if (selector === null) throw new Error(`A plural or select that does not end: ${message}`);
      at += selector[0].length;
      result += selector[0];
      if (selector[1] === undefined) return result;
      result += `${sentence(true)}}`;
      at += 1;
    }
  }

  return sentence(false);
}
