/** A line for each entry of a list, filled in from the local cache when it comes into view. */
import { render } from 'preact';
import { EntryGloss, type EntryState } from '../../components/page/EntryGloss.tsx';
import { openLookUp } from '../../look-up-port.ts';
import { send, type ShortGloss } from '../../messages.ts';
import type { PaperId } from '../../papers/paper.ts';
import { createGlossHost, type GlossHost } from './host.ts';
import type { Kept } from './keep.ts';
import type { ShownGloss } from './paper-gloss.tsx';
import { boxInEntry, linesInEntry, putInEntry } from './places.ts';
import type { Entry } from './read/claim.ts';

/** About two screens ahead of the reader. */
const AHEAD = '1500px';

interface Line {
  id: PaperId;
  host: GlossHost;
  lines: number;
  state: EntryState;
  shown: boolean;
}

export interface EntryGlosses extends ShownGloss {
  kept: Kept[];
  followPage(): void;
}

/** @param ready resolves when the cache knows what the page says */
export function createEntryGlosses(
  entries: readonly Entry[],
  ready: Promise<void>,
  signal: AbortSignal,
): EntryGlosses {
  const byHost = new Map<Element, Line>();

  const inView = new IntersectionObserver(
    (seen) => {
      const lines = seen
        .filter(({ isIntersecting }) => isIntersecting)
        .map(({ target }) => byHost.get(target))
        .filter((line) => line !== undefined);
      for (const { host } of lines) inView.unobserve(host.element);
      if (lines.length > 0) void fillIn(lines).catch(() => {});
    },
    { rootMargin: AHEAD },
  );

  const kept = entries.map((entry): Kept => {
    const lines = linesInEntry(entry);
    const host = createGlossHost(boxInEntry(lines));
    const { title } = entry.facts;
    const state: EntryState = { title, saved: false, subscribed: false, phase: 'partial' };
    byHost.set(host.element, { id: entry.id, host, lines, state, shown: false });
    inView.observe(host.element);
    return { element: host.element, place: () => putInEntry(entry, host.element) };
  });

  function draw(line: Line, changes: Partial<EntryState>): void {
    if (signal.aborted) return;
    line.state = { ...line.state, ...changes };
    if (!line.shown) return;
    const { id, host, lines, state } = line;
    render(
      <EntryGloss
        state={state}
        lines={lines}
        onSave={(saved) =>
          void send('set-saved', { id, saved }).then(
            (now) => draw(line, now),
            () => {},
          )
        }
        onLookUp={() => lookUp(line)}
      />,
      host.inner(),
    );
  }

  async function fillIn(lines: Line[]): Promise<void> {
    await ready;
    const glosses: Partial<Record<PaperId, ShortGloss>> = await send('glosses-of', {
      ids: lines.map(({ id }) => id),
    });
    for (const line of lines) {
      line.shown = true;
      const { tldr, mark } = glosses[line.id] ?? {};
      draw(line, { tldr, saved: mark?.saved ?? false, subscribed: mark?.subscribed ?? false });
    }
  }

  function lookUp(line: Line): void {
    draw(line, { phase: 'looking-up' });
    const { ask, close } = openLookUp(
      line.id,
      ({ view, saved, done }) => {
        const settled = done || view.tldr !== undefined;
        draw(line, { tldr: view.tldr, saved, ...(settled && { phase: 'done' }) });
        if (done) close();
      },
      () => line.state.phase === 'looking-up' && draw(line, { phase: 'partial' }),
    );
    ask('network');
    signal.addEventListener('abort', close);
  }

  signal.addEventListener('abort', () => {
    inView.disconnect();
    for (const { host, shown } of byHost.values()) if (shown) render(null, host.inner());
  });

  return {
    kept,
    showMarks(marks) {
      for (const line of byHost.values()) {
        const mark = marks[line.id];
        if (mark) draw(line, { saved: mark.saved, subscribed: mark.subscribed });
      }
    },
    followPage() {
      for (const { host, shown } of byHost.values()) if (shown) host.followPage();
    },
  };
}
