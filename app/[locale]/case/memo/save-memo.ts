import { download, type FileKind } from '@/app/session/download';

/** Hands a memo, or what is written in the form of one, to the browser, and says under which name. */
export const saveMemo = (
  bytes: Uint8Array<ArrayBuffer>,
  kind: FileKind,
  [ending, type]: readonly [ending: string, type: string],
): string => download(bytes, { kind, ending, type });
