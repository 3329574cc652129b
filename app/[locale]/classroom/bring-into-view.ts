/** For the `ref` of what has just appeared on the wall: nobody sits at a projector to scroll. */
export function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView();
}
