import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';

/**
 * The target of a link, with a number that we choose: the package counts bookmarks for the whole
 * process, so the second file of a day would differ from the first.
 */
export class Place extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(name: string, id: number, children: readonly ParagraphChild[]) {
    super({ id: name, children });
    this.start = new BookmarkStart(name, id);
    this.end = new BookmarkEnd(id);
  }
}
