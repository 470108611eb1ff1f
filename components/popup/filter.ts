import type { PaperView } from '../../papers/paper.ts';

/** Whether every word typed is found somewhere in what a reader may remember of a paper; case and accents aside. */
export function matches(view: PaperView, typed: string): boolean {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const { id, title, authors, tldr, abstract, categories, keywords } = view;
  const said = plain(
    [id, title, ...authors, tldr?.text, abstract, ...categories, ...keywords].join('\n'),
  );
  return words.every((word) => said.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
