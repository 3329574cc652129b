/**
 * What the browser keeps for this page, read as somebody reads it who has the disk and not the
 * passphrase: the databases themselves, not the vault.
 */
export type Piece = {
  readonly kind: 'sealed' | 'cache' | 'tab' | 'local';
  readonly name: string;
  readonly bytes: Uint8Array;
};

export async function whatIsStored(): Promise<readonly Piece[]> {
  return [
    ...(await databases()),
    ...(await cachedFiles()),
    ...entries('local', () => window.localStorage),
    ...entries('tab', () => window.sessionStorage),
  ];
}

/** Whether a word stands somewhere in it as text, in either of the two ways that browsers write text. */
export function holds({ name, bytes }: Piece, word: string): boolean {
  const wanted = word.toLowerCase();
  const asText = (label: string) => new TextDecoder(label).decode(bytes).toLowerCase();
  return [name.toLowerCase(), asText('utf-8'), asText('utf-16le')].some((text) =>
    text.includes(wanted),
  );
}

async function databases(): Promise<Piece[]> {
  const all = (await indexedDB.databases?.()) ?? [];
  const found = await Promise.all(all.map(({ name }) => (name ? database(name) : [])));
  return found.flat();
}

function database(name: string): Promise<Piece[]> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => resolve([]);
    opening.onsuccess = () => {
      const opened = opening.result;
      const stores = [...opened.objectStoreNames];
      const done = (pieces: Piece[]) => {
        opened.close();
        resolve(pieces);
      };
      if (stores.length === 0) {
        done([]);
        return;
      }
      const reading = opened.transaction(stores);
      const pieces: Piece[] = [];
      for (const store of stores) {
        reading.objectStore(store).openCursor().onsuccess = (event) => {
          const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
          if (!cursor) return;
          const place = `${name} / ${String(cursor.key)}`;
          pieces.push({ kind: 'sealed', name: place, bytes: bytesOf(cursor.value) });
          cursor.continue();
        };
      }
      reading.oncomplete = () => done(pieces);
      reading.onerror = () => done(pieces);
    };
  });
}

const bytesOf = (value: unknown): Uint8Array =>
  value instanceof Uint8Array ? value : new TextEncoder().encode(JSON.stringify(value) ?? '');

async function cachedFiles(): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const { pathname } = new URL(request.url);
      const body = await (await cache.match(request))?.arrayBuffer();
      pieces.push({ kind: 'cache', name: pathname, bytes: new Uint8Array(body ?? []) });
    }
  }
  return pieces;
}

function entries(kind: 'local' | 'tab', open: () => Storage): Piece[] {
  try {
    return Object.entries(open()).map(([name, value]) => ({
      kind,
      name,
      bytes: new TextEncoder().encode(String(value)),
    }));
  } catch {
    return [];
  }
}
