/** Sends papers of the library to the reader's Zotero, with tags and notes. */
import { citationElsewhere } from '../../papers/library/row.ts';
import type { Elsewhere } from '../../papers/library/library.ts';
import type { PaperId } from '../../papers/paper.ts';
import { htmlText, zoteroItem } from '../../papers/citations/zotero.ts';
import { viewOf } from '../../papers/view.ts';
import { createZotero, zoteroInWords } from '../../sources/zotero/index.ts';
import { readElsewhere } from '../../storage/library.ts';
import { readPapers } from '../../storage/papers.ts';
import { readShelf } from '../../storage/shelf.ts';

const zotero = createZotero({ fetch: (...given) => fetch(...given) });

/** @param keys papers and works elsewhere. @returns what happened, in words */
export async function saveToZotero(keys: readonly string[]): Promise<{ said: string }> {
  const ids = keys as PaperId[];
  const [papers, shelf, works] = await Promise.all([
    readPapers(ids),
    readShelf(ids),
    readElsewhere(keys),
  ]);
  const kept = new Map(shelf.map((row) => [row.id, row]));
  const known = new Map(papers.map((row) => [row.id, row]));
  const items = [
    ...shelf.map(({ id, tags }) => {
      const note = kept.get(id)?.note;
      const noteHtml = note && `<p>${htmlText(note).replaceAll('\n', '<br>')}</p>`;
      return zoteroItem(viewOf(known.get(id) ?? { id, facets: {} }), { tags, noteHtml });
    }),
    ...works.map(elsewhereItem),
  ];
  const uri = shelf[0] ? `https://arxiv.org/abs/${shelf[0].id}` : (works[0]?.url ?? '');
  return { said: zoteroInWords(await zotero.save(items, crypto.randomUUID(), uri)) };
}

function elsewhereItem(work: Elsewhere): object {
  const { kind, container, date, doi, url } = citationElsewhere(work);
  const itemType = kind === 'conference' ? 'conferencePaper' : 'journalArticle';
  return {
    itemType,
    title: work.title,
    creators: work.authors.map((name) => ({ creatorType: 'author', lastName: name, fieldMode: 1 })),
    [kind === 'conference' ? 'proceedingsTitle' : 'publicationTitle']: container,
    date,
    DOI: doi,
    url,
    tags: (work.tags ?? []).map((tag) => ({ tag })),
    notes: work.note ? [{ note: `<p>${htmlText(work.note)}</p>` }] : [],
  };
}
