/** Runs on papers' own pages: tells the background what they say, and puts a compact gloss into their flow. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { handle, isOurs, type Marks, send, type TabCommands } from '../../messages.ts';
import { PAPER_PAGES } from '../../sites.ts';
import type { ShownGloss } from './paper-gloss.tsx';
import { readPage } from './read/index.ts';
import { hydrated } from './redraws.ts';
import { showGloss } from './show.ts';

type Heard = 'marks-changed' | 'settings-changed';

export default defineContentScript({
  matches: PAPER_PAGES,
  runAt: 'document_end',
  // A page has no use for knowing when this starts.
  noScriptStartedPostMessage: true,
  main(ctx) {
    let shown: ShownGloss | undefined;
    let left = new AbortController();
    const mayRedraw = !location.hostname.endsWith('arxiv.org');

    function leave(): AbortSignal {
      left.abort();
      left = new AbortController();
      shown = undefined;
      return AbortSignal.any([ctx.signal, left.signal]);
    }

    async function visit(): Promise<void> {
      const signal = leave();
      const settings = await send('page-settings', {});
      if (settings.off || signal.aborted) return;
      const page = readPage(document, location.href);
      if (!page) return;
      const { claims } = page;
      const kept = claims.length > 0 ? send('page-facts', { papers: claims }) : Promise.resolve();
      if (mayRedraw) await hydrated(signal);
      // The boxes are there at once, so that nothing moves later; they fill in when the facts are kept.
      if (!signal.aborted)
        shown = showGloss(
          page,
          settings,
          kept.catch(() => {}),
          signal,
        );
    }

    // Where the background does not answer, the page stays as it is.
    const begin = (): Promise<void> => visit().catch(() => {});
    void begin();
    if (mayRedraw) {
      ctx.addEventListener(window, 'wxt:locationchange', () => {
        // The address changes first, the page after it.
        void hydrated(leave()).then(begin);
      });
    }
    const stop = handle<Pick<TabCommands, Heard>>(
      {
        'marks-changed': async (input) => shown?.showMarks((input as { marks: Marks }).marks),
        'settings-changed': begin,
      },
      isOurs,
    );
    ctx.onInvalidated(stop);
  },
});
