/** A native tooltip over a card would cover it: blanked while the card is open, put back after. */

/** @returns puts the title back, unless the page has set another meanwhile */
export function muteTitle(anchor: Element): () => void {
  const holder = anchor.closest('[title]');
  const title = holder?.getAttribute('title');
  if (!holder || !title) return () => {};
  holder.setAttribute('title', '');
  return () => {
    if (holder.getAttribute('title') === '') holder.setAttribute('title', title);
  };
}
