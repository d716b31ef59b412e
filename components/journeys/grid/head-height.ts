/** Tells the styles how high the heads of the columns are: what stays in sight below them stands there. Returns its end. */
export function tellHeadHeight(grid: Element): () => void {
  const head = grid.querySelector<HTMLElement>('.map-head');
  const room = grid.parentElement;
  if (!head || !room) return () => {};
  // In the grid's own pixels, at any zoom.
  const told = new ResizeObserver(() => room.style.setProperty('--head', `${head.offsetHeight}px`));
  told.observe(head);
  return () => told.disconnect();
}
