/** What runs on every page it may: a page is run while its site is on. The card itself comes later. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import {
  handle,
  isOurs,
  type Marks,
  type PageSettings,
  send,
  type TabCommands,
} from '../../messages.ts';
import { guardCard } from './guarded.ts';
import { type PageRun, runPage } from './page.ts';

export default defineContentScript({
  // The sites are in the manifest: wxt.config.ts. All but the guard waits until the page is parsed.
  registration: 'runtime',
  main({ signal }) {
    // Brought in once more where it runs already, as when a permission is given: nothing to do.
    if (globalThis.papergloss) return;
    globalThis.papergloss = {};
    let page: PageRun | undefined;
    let visit = new AbortController();
    let isWanted = false;
    let isQuiet = false;

    function begin(): void {
      if (page || signal.aborted) return;
      if (document.readyState === 'loading') {
        return document.addEventListener('DOMContentLoaded', begin, { once: true, signal });
      }
      visit = new AbortController();
      isQuiet = false;
      page = runPage(() => void ask(), AbortSignal.any([signal, visit.signal]));
    }

    function stop(): void {
      visit.abort();
      page = undefined;
      isQuiet = true;
    }

    const ask = (): Promise<void> => send('page-settings', {}).then(follow, () => {});

    function follow(settings: PageSettings): void {
      if (signal.aborted) return;
      if (settings.off && !isWanted) return stop();
      if (!page) begin();
      page?.follow(settings);
    }

    const unhandle = handle<TabCommands>(
      {
        'papers-here': async () => ({ ids: isQuiet ? undefined : (page?.papersHere() ?? []) }),
        'paper-at-hand': async () => ({ id: page?.paperAtHand() }),
        'open-card': async () => page?.openCard(),
        'marks-changed': async (input) => page?.showMarks((input as { marks: Marks }).marks),
        'settings-changed': ask,
        'read-now': async () => {
          isWanted = true;
          await ask();
        },
      },
      isOurs,
    );
    signal.addEventListener('abort', unhandle);
    guardCard(signal);
    begin();
  },
});
