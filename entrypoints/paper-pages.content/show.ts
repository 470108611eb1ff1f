/** Which gloss goes on which kind of page. */
import { PageGloss } from '../../components/page/PageGloss.tsx';
import { PaperBar } from '../../components/page/PaperBar.tsx';
import type { PageSettings } from '../../messages.ts';
import type { PaperId } from '../../papers/paper.ts';
import { createEntryGlosses } from './entry-glosses.tsx';
import { createGlossHost, type GlossBox } from './host.ts';
import { keepPlaced } from './keep.ts';
import { type GlossComponent, showPaperGloss, type ShownGloss } from './paper-gloss.tsx';
import * as places from './places.ts';
import type { Entry } from './read/claim.ts';
import type { PageRead } from './read/index.ts';
import { loaded, onThemeChange } from './redraws.ts';

interface Way {
  Gloss: GlossComponent;
  box(): GlossBox;
  put(element: Element): boolean;
}

const ON_ABSTRACT_PAGE: Way = {
  Gloss: PageGloss,
  box: places.boxOnAbstractPage,
  put: places.putOnAbstractPage,
};
const ON_HUGGING_FACE: Way = {
  Gloss: PaperBar,
  box: places.boxOnHuggingFace,
  put: places.putOnHuggingFace,
};

/**
 * Shows what the reader wants on such a page; undefined where that is nothing.
 * @param ready resolves when the cache knows what the page says
 */
export function showGloss(
  page: PageRead,
  wanted: PageSettings,
  ready: Promise<void>,
  signal: AbortSignal,
): ShownGloss | undefined {
  switch (page.kind) {
    case 'abstract':
      return wanted.glossOnAbstractPages
        ? showOne(page.id, ON_ABSTRACT_PAGE, ready, signal)
        : undefined;
    case 'hugging-face':
      return wanted.glossOnHuggingFace
        ? showOne(page.id, ON_HUGGING_FACE, ready, signal)
        : undefined;
    case 'listing':
      return wanted.glossInListings ? showEach(page.entries, ready, signal) : undefined;
    case 'hugging-face-list':
      return undefined;
  }
}

function showOne(
  id: PaperId,
  { Gloss, box, put }: Way,
  ready: Promise<void>,
  signal: AbortSignal,
): ShownGloss {
  const host = createGlossHost(box());
  keepPlaced([{ element: host.element, place: () => put(host.element) }], signal);
  onThemeChange(host.followPage, signal);
  // Style sheets may come after the document.
  void loaded(signal).then(() => {
    host.reshape(box());
    host.followPage();
  });
  return showPaperGloss(id, Gloss, host, ready, signal);
}

function showEach(entries: Entry[], ready: Promise<void>, signal: AbortSignal): ShownGloss {
  const glosses = createEntryGlosses(entries, ready, signal);
  keepPlaced(glosses.kept, signal);
  onThemeChange(glosses.followPage, signal);
  void loaded(signal).then(glosses.followPage);
  return glosses;
}
