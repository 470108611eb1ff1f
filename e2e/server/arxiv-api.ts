/** export.arxiv.org/api/query: Atom entries by identifiers or by a search. */
import type { KnownPaper } from '../replies/known-paper.ts';
import { matcher } from './arxiv-search.ts';
import { escaped, xml } from './reply.ts';
import type { Ask, Reply, Route } from './reply.ts';

const WELL_FORMED = /^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})(v\d+)?$/;
const DEFAULT_RESULTS = 10;
const MOST_RESULTS = 2000;

/** The service wraps titles and abstracts over indented lines. */
const wrapped = (text: string): string => text.replace(/(.{55,72}) /g, '$1\n  ');
const nowOf = (ask: Ask): string => `${ask.today}T00:00:00Z`;

function entry(paper: KnownPaper): string {
  const address = `http://arxiv.org/abs/${paper.id}v${paper.version ?? 1}`;
  const category = (term: string) =>
    `<category term="${term}" scheme="http://arxiv.org/schemas/atom"/>`;
  const optional = (name: string, value: string | undefined) =>
    value ? `<arxiv:${name}>${escaped(value)}</arxiv:${name}>` : '';
  return `
  <entry>
    <id>${address}</id>
    <updated>${paper.updated ?? paper.published}</updated>
    <published>${paper.published}</published>
    <title>${escaped(wrapped(paper.title))}</title>
    <summary>  ${escaped(wrapped(paper.abstract))}
</summary>
    ${paper.authors.map((name) => `<author><name>${escaped(name)}</name></author>`).join('\n    ')}
    ${optional('comment', paper.comment)}${optional('journal_ref', paper.journalRef)}${optional('doi', paper.doi)}
    <link href="${address}" rel="alternate" type="text/html"/>
    <link title="pdf" href="${address.replace('/abs/', '/pdf/')}" rel="related" type="application/pdf"/>
    <arxiv:primary_category term="${paper.categories[0]}" scheme="http://arxiv.org/schemas/atom"/>
    ${paper.categories.map(category).join('\n    ')}
  </entry>`;
}

function feed(ask: Ask, entries: string, total: number, start: number, size: number): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom">
  <title type="html">arXiv Query: ${escaped(ask.url.search.slice(1))}</title>
  <id>http://arxiv.org/api/query</id>
  <updated>${nowOf(ask)}</updated>
  <opensearch:totalResults>${total}</opensearch:totalResults>
  <opensearch:startIndex>${start}</opensearch:startIndex>
  <opensearch:itemsPerPage>${size}</opensearch:itemsPerPage>${entries}
</feed>
`;
}

function malformed(ask: Ask, id: string): Reply {
  const address = `https://arxiv.org/api/errors#incorrect_id_format_for_${encodeURIComponent(id)}`;
  const error = `
  <entry>
    <id>${address}</id>
    <title>Error</title>
    <summary>incorrect id format for ${escaped(id)}</summary>
    <updated>${nowOf(ask)}</updated>
    <link href="${address}" rel="alternate" type="text/html"/>
    <author><name>arXiv api core</name></author>
  </entry>`;
  return xml('application/atom+xml', feed(ask, error, 1, 0, 1), 400);
}

/** An unknown identifier is simply missing from the answer. */
function byIdentifier(ids: string[], papers: KnownPaper[]): KnownPaper[] {
  return ids.flatMap((id) => papers.find((paper) => paper.id === id.replace(/v\d+$/, '')) ?? []);
}

function sorted(papers: KnownPaper[], query: URLSearchParams): KnownPaper[] {
  const key = query.get('sortBy');
  if (key !== 'submittedDate' && key !== 'lastUpdatedDate') return papers;
  const timeOf = (paper: KnownPaper) =>
    key === 'submittedDate' ? paper.published : (paper.updated ?? paper.published);
  const rising = papers.toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)));
  return query.get('sortOrder') === 'ascending' ? rising : rising.toReversed();
}

const query: Route = (ask) => {
  if (ask.url.pathname !== '/api/query') return undefined;
  const form = ask.method === 'POST' ? new URLSearchParams(ask.body) : ask.url.searchParams;
  const ids = (form.get('id_list') ?? '').split(',').filter(Boolean);
  const wrong = ids.find((id) => !WELL_FORMED.test(id));
  if (wrong !== undefined) return malformed(ask, wrong);
  const search = form.get('search_query');
  const matches = search ? matcher(search) : () => ids.length > 0;
  const found = (ids.length > 0 ? byIdentifier(ids, ask.papers) : ask.papers).filter(matches);
  const start = Number(form.get('start') ?? 0);
  const size = Math.min(Number(form.get('max_results') ?? DEFAULT_RESULTS), MOST_RESULTS);
  const slice = sorted(found, form).slice(start, start + size);
  const body = feed(ask, slice.map(entry).join(''), found.length, start, size);
  return xml('application/atom+xml', body);
};

export const arxivApi: Route[] = [query];
