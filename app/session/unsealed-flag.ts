const NAME = 'unsealed';

/**
 * Whether the last lock of this tab came before the last change was sealed. It outlives the page, because
 * Exit leaves it; it is one word without content, in this tab's own storage, and goes with the tab.
 */
export type UnsealedFlag = { read(): boolean; write(unsealed: boolean): void };

export const tabsOwnFlag: UnsealedFlag = {
  read: () => storage()?.getItem(NAME) === '1',
  write(unsealed) {
    if (unsealed) storage()?.setItem(NAME, '1');
    else storage()?.removeItem(NAME);
  },
};

/** Where the browser keeps nothing for a page, to ask for it throws. */
function storage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}
