/** Sends papers to the reader's Zotero, with tags, notes and PDFs. */
import { browser } from 'wxt/browser';
import { zoteroInWords } from '../../components/format/zotero.ts';
import { zoteroElsewhere, zoteroItem, zoteroNote } from '../../papers/citations/zotero.ts';
import { asPaperId } from '../../papers/paper-id.ts';
import { pdfUrl } from '../../papers/paper-urls.ts';
import type { PaperId } from '../../papers/paper.ts';
import { viewOf } from '../../papers/view.ts';
import { added, nothingSent, type ZoteroOrder, type ZoteroReceipt } from '../../papers/zotero.ts';
import { type AttachOutcome, createZotero, ZOTERO_ORIGIN } from '../../sources/zotero/index.ts';
import { readElsewhere } from '../../storage/library.ts';
import { readPapers } from '../../storage/papers.ts';
import { readSettings } from '../../storage/settings.ts';
import { readShelf } from '../../storage/shelf.ts';
import { keysIn } from './checks.ts';
import { arxiv } from './sources.ts';

const zotero = createZotero({ fetch: (...given) => fetch(...given) });

/** Where Zotero can save, or why that is not known. */
export const zoteroPlaces = zotero.places;

/** @throws Error when `raw` is no order */
export function orderIn(raw: unknown): ZoteroOrder {
  const { sessionID, target, pdfs } = (raw ?? {}) as Partial<ZoteroOrder>;
  if (typeof sessionID !== 'string') throw new Error('It is not said in which session.');
  const chosen = typeof target === 'string' ? { target } : {};
  return { keys: keysIn(raw), sessionID, pdfs: pdfs === true, ...chosen };
}

/** Sends one parcel: the items together, then the PDFs one by one. */
export async function saveToZotero(order: ZoteroOrder): Promise<ZoteroReceipt> {
  const { keys, sessionID, target } = order;
  const items = await itemsOf(order);
  const uri = items[0]?.url ?? '';
  const outcome = await zotero.save({ items, sessionID, uri, target });
  const ids = order.pdfs ? keys.flatMap((key) => asPaperId(key) ?? []) : [];
  const files = outcome.kind === 'saved' ? await attachAll(sessionID, ids) : [];
  return {
    outcome,
    pdfs: {
      of: files.filter((file) => file !== 'by-itself').length,
      attached: files.filter((file) => file === 'attached').length,
      noFiles: files.includes('no-files') || undefined,
    },
  };
}

/**
 * One paper, as a page's card asks. The browser asks for leave only on pages of our own.
 * @returns what happened, in words
 */
export async function sendToZotero(id: PaperId): Promise<{ said: string }> {
  if (!(await browser.permissions.contains({ origins: [ZOTERO_ORIGIN] }))) {
    return {
      said: 'Send a paper to Zotero from the popup once: your browser asks for leave there.',
    };
  }
  const { pdfsToZotero: pdfs } = await readSettings();
  const order = { keys: [id], sessionID: crypto.randomUUID(), pdfs };
  return { said: zoteroInWords(added(nothingSent(1), await saveToZotero(order))) };
}

/** In the order of the keys. Papers of arXiv need not be saved to be sent. */
async function itemsOf({ keys, pdfs }: ZoteroOrder): Promise<{ id: string; url: string }[]> {
  const ids = keys.flatMap((key) => asPaperId(key) ?? []);
  const [papers, shelf, works] = await Promise.all([
    readPapers(ids),
    readShelf(ids),
    readElsewhere(keys),
  ]);
  const kept = new Map(shelf.map((row) => [row.id, row]));
  const known = new Map(papers.map((row) => [row.id, row]));
  const elsewhere = new Map(works.map((work) => [work.key, work]));
  return keys.flatMap((key) => {
    const work = elsewhere.get(key);
    if (work) return { ...zoteroElsewhere(work), id: key };
    const id = asPaperId(key);
    if (!id) return [];
    const { tags, note } = kept.get(id) ?? {};
    const view = viewOf(known.get(id) ?? { id, facets: {} });
    const item = zoteroItem(view, { tags, noteHtml: note && zoteroNote(note) });
    // Older versions of Zotero fetch what is listed there; newer ones wait for the file.
    return { ...item, ...(!pdfs && { attachments: [] }), id };
  });
}

async function attachAll(sessionID: string, ids: readonly PaperId[]): Promise<AttachOutcome[]> {
  const outcomes: AttachOutcome[] = [];
  for (const id of ids) {
    const outcome = await attachOne(sessionID, id);
    outcomes.push(outcome);
    // What one is answered, all are: no PDF is fetched in vain.
    if (outcome === 'no-files' || outcome === 'by-itself') break;
  }
  return outcomes;
}

async function attachOne(sessionID: string, id: PaperId): Promise<AttachOutcome> {
  const bytes = await arxiv.pdf(id, { priority: 'background' }).catch(() => undefined);
  if (!bytes) return 'failed';
  const about = { title: 'Preprint PDF', url: pdfUrl(id) };
  return zotero.attach({ sessionID, parentItemID: id, ...about, bytes });
}
