import { download } from '@/app/session/download';

/** Hands a memo to the browser, and says under which name. */
export const saveMemo = (bytes: Uint8Array<ArrayBuffer>, ending: string, type: string): string =>
  download(bytes, { kind: 'memo', ending, type });
