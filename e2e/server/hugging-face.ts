/** huggingface.co/api: one paper, the daily, weekly and monthly lists, search. */
import type { Day } from '../../papers/paper.ts';
import type { KnownPaper } from '../replies/known-paper.ts';
import { dealt, isDay, isoWeek } from './calendar.ts';
import { json } from './reply.ts';
import type { Ask, Reply, Route } from './reply.ts';

/** How many weekdays back the daily lists reach. */
const LISTED_DAYS = 5;

const wrapped = (text: string): string => text.replace(/(.{60,78}) /g, '$1\n');
const objectId = (seed: string): string =>
  Buffer.from(seed).toString('hex').padEnd(24, '0').slice(0, 24);

function paperJson(paper: KnownPaper) {
  const { upvotes, summary, keywords, code, stars, project, organization } = paper.huggingFace!;
  return {
    id: paper.id,
    authors: paper.authors.map((name) => ({ _id: objectId(name), name, hidden: false })),
    publishedAt: paper.published.replace('Z', '.000Z'),
    title: paper.title,
    summary: wrapped(paper.abstract),
    upvotes,
    discussionId: objectId(paper.id),
    ...(project && { projectPage: project }),
    ...(code && { githubRepo: code }),
    ...(stars !== undefined && { githubStars: stars }),
    ...(summary && { ai_summary: summary }),
    ...(keywords && { ai_keywords: keywords }),
    ...(organization && { organization: { name: organization, fullname: organization } }),
  };
}

function dailyRow(paper: KnownPaper, day: Day) {
  return {
    paper: { ...paperJson(paper), submittedOnDailyAt: `${day}T00:00:00.000Z` },
    publishedAt: paper.published.replace('Z', '.000Z'),
    title: paper.title,
    summary: wrapped(paper.abstract),
    thumbnail: `https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/${paper.id}.png`,
    numComments: paper.huggingFace!.upvotes % 5,
    submittedBy: { _id: objectId('reader'), fullname: 'A Reader', name: 'a-reader', type: 'user' },
    isAuthorParticipating: false,
  };
}

const indexed = (papers: KnownPaper[]): KnownPaper[] => papers.filter((paper) => paper.huggingFace);

/** Each row with its day, latest day first. */
function listed({ papers, today }: Ask): { paper: KnownPaper; day: Day }[] {
  return [...dealt(indexed(papers), today, LISTED_DAYS)].flatMap(([day, hand]) =>
    hand.map((paper) => ({ paper, day })),
  );
}

function onePaper({ url, papers }: Ask): Reply | undefined {
  const id = /^\/api\/papers\/([^/]+(?:\/\d{7})?)$/.exec(decodeURIComponent(url.pathname))?.[1];
  if (id === undefined || id === 'search') return undefined;
  const paper = indexed(papers).find((candidate) => candidate.id === id);
  return paper ? json(paperJson(paper)) : json({ error: 'Paper not found' }, 404);
}

function search(ask: Ask): Reply | undefined {
  if (ask.url.pathname !== '/api/papers/search') return undefined;
  const words = (ask.url.searchParams.get('q') ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const limit = Number(ask.url.searchParams.get('limit') ?? 20);
  const found = indexed(ask.papers).filter(({ title, abstract }) =>
    words.every((word) => `${title} ${abstract}`.toLowerCase().includes(word)),
  );
  return json(found.slice(0, limit).map((paper) => dailyRow(paper, ask.today)));
}

const refused = (message: string): Reply => json({ error: message }, 400);

function dailyPapers(ask: Ask): Reply | undefined {
  if (ask.url.pathname !== '/api/daily_papers') return undefined;
  const query = ask.url.searchParams;
  const date = query.get('date');
  if (date !== null && !isDay(date)) return refused('Invalid date');
  if (date !== null && date > ask.today) return refused('Date is in the future');
  const rows = listed(ask);
  const latest = rows[0]?.day;
  const week = query.get('week');
  const month = query.get('month');
  const wanted = rows.filter(({ day }) => {
    if (date) return day === date;
    if (week) return isoWeek(day) === week;
    if (month) return day.startsWith(`${month}-`);
    return day === latest;
  });
  const upvotes = ({ paper }: { paper: KnownPaper }) => paper.huggingFace!.upvotes;
  if (query.get('sort') === 'trending') wanted.sort((a, b) => upvotes(b) - upvotes(a));
  const limit = Math.min(Number(query.get('limit') ?? 50), 100);
  const start = Number(query.get('p') ?? 0) * limit;
  return json(wanted.slice(start, start + limit).map(({ paper, day }) => dailyRow(paper, day)));
}

export const huggingFaceApi: Route[] = [search, onePaper, dailyPapers];
