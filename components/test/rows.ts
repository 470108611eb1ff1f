import type { PaperId, PaperView } from '../../papers/paper.ts';
import type { Row } from '../popup/types.ts';

/** A row with a title and an author, and what a test adds to it. */
export function row(
  id: string,
  title: string,
  change: Partial<Row> & Partial<Pick<PaperView, 'tldr' | 'upvotes'>> = {},
): Row {
  const { tldr, upvotes, ...rest } = change;
  const view: PaperView = {
    id: id as PaperId,
    title,
    authors: ['Émile Borel'],
    categories: [],
    keywords: [],
    withdrawn: false,
    tldr,
    upvotes,
  };
  return { view, saved: false, ...rest };
}
