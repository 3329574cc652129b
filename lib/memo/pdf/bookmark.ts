/** The renderer takes bookmarks on any element at run time; its types know them on pages only. */
export function withBookmark(title: string): object {
  return { bookmark: { title, fit: true, expanded: true } };
}
