/** Pages full of links, some of them to papers. */

/** A list with a number of links, of which a share lead to papers, each to one of its own. */
export function pageOf(links: number, share: number): string {
  const items = Array.from({ length: links }, (_, index) => item(index, share));
  return `<!doctype html><meta charset="utf-8"><title>${links} links</title>
<ul>${items.join('\n')}</ul><main></main>`;
}

/** Links as `pageOf` writes them, to be added to a page that is open. */
export const itemsOf = (links: number, share: number, from: number): string =>
  Array.from({ length: links }, (_, index) => item(from + index, share)).join('\n');

function item(index: number, share: number): string {
  const isPaper = Math.floor(index * share) !== Math.floor((index - 1) * share);
  const href = isPaper
    ? `https://arxiv.org/abs/${idOf(Math.floor(index * share))}`
    : `https://www.example.org/news/${index}/what-somebody-thinks-of-it?from=list`;
  return `<li><span>${index}.</span> <a href="${href}">What link ${index} says</a>, and a few words.</li>`;
}

/** Identifiers from January 2015 on, 90,000 to a month. */
function idOf(count: number): string {
  const month = Math.floor(count / 90_000);
  const name = `${15 + Math.floor(month / 12)}${String((month % 12) + 1).padStart(2, '0')}`;
  return `${name}.${String((count % 90_000) + 10_000)}`;
}
