import type { PaperId } from '../../papers/paper.ts';
import { Card, type CardProps } from '../card/Card.tsx';
import type { CardState } from '../card/card-state.ts';
import { higgs, NOW, odd, preferences, related, rlthf, slic, summarize } from './papers.ts';

const unknownId = '2305.99999' as PaperId;

function state(change: Partial<CardState>): CardState {
  const id = change.view?.id ?? slic.id;
  const following = { authors: [], like: false };
  return { id, saved: false, phase: 'done', problems: [], now: NOW, following, ...change };
}

const bare = { ...slic, tldr: undefined, abstract: undefined, rank: undefined, asOf: undefined };

const shownAs = (name: string): Partial<CardProps> => ({
  ...(name === 'opened from another' && { onBack: () => undefined }),
  ...(name === 'pinned' && { onClose: () => undefined }),
});

export const cardStates: Record<string, CardState> = {
  whole: state({ view: slic, related, savedRelated: new Set([summarize.id]) }),
  saved: state({ view: summarize, saved: true }),
  'looking up': state({ phase: 'looking-up', linkText: 'calibrating sequence likelihoods' }),
  'partly known': state({
    phase: 'partial',
    view: { ...bare, citations: undefined, code: undefined },
  }),
  'rate-limited': state({
    phase: 'partial',
    linkText: 'SLiC-HF',
    problems: [{ source: 'arxiv', kind: 'rate-limited', retryAt: NOW + 40_000 }],
  }),
  offline: state({ view: slic, problems: [{ source: 'arxiv', kind: 'offline' }] }),
  'offline, unknown': state({
    linkText: 'calibrating sequence likelihoods',
    problems: [{ source: 'arxiv', kind: 'offline' }],
  }),
  unreachable: state({
    problems: [
      { source: 'hugging-face', kind: 'garbled' },
      { source: 'arxiv', kind: 'timed-out' },
    ],
  }),
  'not found': state({ id: unknownId, linkText: 'a paper that nobody wrote' }),
  withdrawn: state({
    view: { ...summarize, withdrawn: true, comment: 'Withdrawn: an error in section 4' },
  }),
  'older version': state({ view: rlthf, linkVersion: 1 }),
  'no abstract': state({ view: bare }),
  'long title': state({ view: odd.long }),
  'no confident summary': state({
    view: {
      ...slic,
      tldr: { text: slic.abstract!.split(/(?<=\.) /)[0]!, origin: 'abstract' },
    },
  }),
  'many authors': state({ view: higgs }),
  'right to left': state({ view: odd.rightToLeft }),
  emoji: state({ view: odd.emoji, saved: true }),
  'with a note': state({
    view: summarize,
    saved: true,
    note: 'The comparison data is public.\nRead again before the survey.',
  }),
  'opened from another': state({ view: rlthf, related }),
  pinned: state({ view: preferences, pinned: true }),
  'author followed': state({
    view: summarize,
    following: { authors: [summarize.authors[0]!], like: true },
  }),
  'no authors': state({ view: { ...slic, authors: [], published: undefined, version: undefined } }),
};

/** A card inside a shadow root of its own, as on a page. */
export function GalleryCard({ name }: { name: string }) {
  const shown = cardStates[name];
  return shown ? (
    <Card
      state={shown}
      onSave={() => undefined}
      onCopy={() => undefined}
      onPin={() => undefined}
      onMove={() => undefined}
      onNote={() => undefined}
      onFollow={() => undefined}
      onOpenRelated={() => undefined}
      site="blog.example"
      onTurnOff={() => undefined}
      {...shownAs(name)}
      onAnotherGloss={() => undefined}
    />
  ) : null;
}
