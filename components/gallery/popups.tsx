import type { ComponentChildren } from 'preact';
import { categorySubscription, HF_TRENDING } from '../../papers/subscription.ts';
import { Digest, type DigestProps } from '../popup/Digest.tsx';
import { Library } from '../popup/Library.tsx';
import { PopupFrame } from '../popup/PopupFrame.tsx';
import { Subscriptions } from '../popup/Subscriptions.tsx';
import { ThisPage, type ThisPageProps } from '../popup/ThisPage.tsx';
import type { DigestRow } from '../popup/digest-rows.ts';
import type { PopupTab, Row } from '../popup/types.ts';
import { NOW, preferences, rlthf, slic, summarize, tooLarge, video } from './papers.ts';

const nothing = () => undefined;
const day = '2026-11-23';
const days = [day, '2026-11-20', '2026-11-19'];

const digestRows: DigestRow[] = (
  [
    { view: rlthf, saved: true, isNew: true, why: [{ kind: 'trending', place: 1, day }] },
    { view: slic, saved: false, isNew: true, why: [{ kind: 'trending', place: 4, day }] },
    {
      view: video,
      saved: false,
      isNew: true,
      why: [{ kind: 'category', category: 'cs.CV', announced: 'new' }],
    },
    {
      view: { ...tooLarge, withdrawn: true },
      saved: false,
      why: [{ kind: 'category', category: 'cs.CV', announced: 'replace-cross' }],
    },
    { view: preferences, saved: false },
  ] satisfies Row[]
).map((row, index) => ({
  ...row,
  id: row.view.id,
  rank: index + 1,
  read: false,
  dismissed: false,
}));

const libraryRows: Row[] = [summarize, rlthf, preferences, tooLarge].map((view, n) => ({
  view,
  saved: true,
  savedAt: NOW - n * n * 40 * 3_600_000 - 240_000,
}));

const page: ThisPageProps = {
  looking: false,
  problems: [],
  now: NOW,
  onSave: nothing,
  onFetchAll: nothing,
  onPause: nothing,
  onResume: nothing,
};

const following = {
  tags: ['rlhf'],
  onTitle: async (id: string) => id,
  onAdd: nothing,
  onRemove: nothing,
  onSwitch: nothing,
  onExport: nothing,
  onImport: nothing,
  onPreview: async () => ({ count: 0, papers: [] }),
};

const digest: DigestProps = {
  day,
  days,
  rows: digestRows,
  ready: digestRows.length,
  themes: [],
  tldrOf: ({ view }) => view.tldr,
  notes: [],
  readByScrolling: false,
  loading: false,
  madeAt: NOW - 90 * 60_000,
  problems: [],
  now: NOW,
  onDay: nothing,
  onRefresh: nothing,
  onSave: nothing,
  onDismiss: nothing,
  onOpen: nothing,
  onRead: nothing,
  onUndo: nothing,
  onOut: nothing,
};

const fetching = { done: 5, total: 12, failed: 1, paused: false };

const libraryOf = (rows: Row[]) => (
  <Library
    rows={rows}
    found={rows.length}
    saved={rows.length}
    typed=""
    now={NOW}
    onTyped={nothing}
    onMore={nothing}
    onRemove={nothing}
    onUndoRemove={nothing}
  />
);

const panels: Record<string, [PopupTab, ComponentChildren]> = {
  'this page': [
    'this-page',
    <ThisPage {...page} paper={{ view: summarize, saved: true }} linked={12} />,
  ],
  'fetching all': ['this-page', <ThisPage {...page} linked={12} fetching={fetching} />],
  'looking up': [
    'this-page',
    <ThisPage
      {...page}
      paper={{
        view: {
          ...slic,
          title: undefined,
          tldr: undefined,
          rank: undefined,
          upvotes: undefined,
          citations: undefined,
          code: undefined,
        },
        saved: false,
      }}
      looking
    />,
  ],
  'no papers': ['this-page', <ThisPage {...page} linked={0} />],
  'not let in': ['this-page', <ThisPage {...page} />],
  digest: ['digest', <Digest {...digest} />],
  'digest with notes': [
    'digest',
    <Digest
      {...digest}
      day={days[1]}
      rows={digestRows.slice(0, 2)}
      problems={[{ source: 'arxiv', kind: 'rate-limited', retryAt: NOW + 240_000 }]}
    />,
  ],
  'digest loading': ['digest', <Digest {...digest} rows={[]} loading />],
  'digest empty': ['digest', <Digest {...digest} rows={[]} />],
  library: ['library', libraryOf(libraryRows)],
  'library empty': ['library', libraryOf([])],
  subscriptions: [
    'subscriptions',
    <Subscriptions
      subscriptions={[HF_TRENDING, categorySubscription('cs.CL'), categorySubscription('hep-th')]}
      {...following}
    />,
  ],
  'no subscriptions': ['subscriptions', <Subscriptions subscriptions={[]} {...following} />],
};

export const popupStates = Object.keys(panels);

export function GalleryPopup({ name }: { name: string }) {
  const [tab, panel] = panels[name] ?? [];
  if (!tab) return null;
  return (
    <PopupFrame tab={tab} onTab={nothing} aside="Mon 23 Nov">
      {panel}
    </PopupFrame>
  );
}
