/** api.semanticscholar.org: batches aligned with their ids, and recommendations; anonymous callers are mostly turned away. */
import { createHash } from 'node:crypto';
import type { KnownPaper } from '../replies/known-paper.ts';
import { relatedTo } from './papers-with-code.ts';
import { json, readableByPages } from './reply.ts';
import type { Ask, Reply, Route } from './reply.ts';

const MOST_IDS = 500;
const ALWAYS = ['paperId'];

const hash = (seed: string): string => createHash('sha1').update(seed).digest('hex');

function fieldsOf(paper: KnownPaper): Record<string, unknown> {
  const { citations, influential, venue, tldr } = paper.semanticScholar!;
  return {
    paperId: hash(paper.id),
    externalIds: { ArXiv: paper.id, DOI: `10.48550/arXiv.${paper.id}` },
    title: paper.title,
    tldr: tldr ? { model: 'tldr@v2.0.0', text: tldr } : null,
    citationCount: citations,
    influentialCitationCount: influential,
    venue: venue ?? 'arXiv.org',
    year: Number(paper.published.slice(0, 4)),
    publicationDate: paper.published.slice(0, 10),
    authors: paper.authors.map((name) => ({ authorId: hash(name).slice(0, 8), name })),
    openAccessPdf: { url: `https://arxiv.org/pdf/${paper.id}`, status: 'GREEN' },
  };
}

function chosenFields(paper: KnownPaper, { url }: Ask): Record<string, unknown> {
  const names = [...ALWAYS, ...(url.searchParams.get('fields') ?? 'title').split(',')];
  return Object.fromEntries(
    Object.entries(fieldsOf(paper)).filter(([name]) => names.includes(name)),
  );
}

const known = (id: string, papers: KnownPaper[]): KnownPaper | undefined =>
  papers.find((paper) => paper.semanticScholar && `ARXIV:${paper.id}` === id);

const turnedAway: Reply = json(
  { message: 'Too Many Requests. Please wait and try again or apply for a key.', code: '429' },
  429,
);

const anonymous: Route = ({ headers }) => (headers['x-api-key'] ? undefined : turnedAway);

const batch: Route = (ask) => {
  if (ask.url.pathname !== '/graph/v1/paper/batch' || ask.method !== 'POST') return undefined;
  const { ids = [] } = JSON.parse(ask.body || '{}') as { ids?: string[] };
  if (ids.length === 0) return json({ error: 'No valid paper ids given' }, 400);
  if (ids.length > MOST_IDS) return json({ error: `At most ${MOST_IDS} ids are allowed` }, 400);
  return json(
    ids.map((id) => {
      const paper = known(id, ask.papers);
      return paper ? chosenFields(paper, ask) : null;
    }),
  );
};

const recommendations: Route = (ask) => {
  const id = /^\/recommendations\/v1\/papers\/forpaper\/(.+)$/.exec(
    decodeURIComponent(ask.url.pathname),
  )?.[1];
  if (id === undefined) return undefined;
  const paper = known(id, ask.papers);
  if (!paper) return json({ error: `Paper with id ${id} not found` }, 404);
  // The recent pool holds nothing for papers of earlier years.
  const pool = ask.url.searchParams.get('from') === 'all-cs' ? relatedTo(paper, ask.papers) : [];
  const limit = Number(ask.url.searchParams.get('limit') ?? 100);
  const recommended = pool.filter(({ semanticScholar }) => semanticScholar).slice(0, limit);
  return json({ recommendedPapers: recommended.map((other) => chosenFields(other, ask)) });
};

export const semanticScholar: Route[] = [anonymous, batch, recommendations].map(
  (route): Route =>
    (ask) => {
      const reply = route(ask);
      return reply && readableByPages(reply);
    },
);
