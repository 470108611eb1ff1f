/** Which kind of page an address is, and what the page says. */
import type { PageFacts } from '../../../papers/page-facts.ts';
import { parsePaperLink } from '../../../papers/paper-link.ts';
import type { PaperId } from '../../../papers/paper.ts';
import { readAbstractPage } from './abstract-page.ts';
import type { Entry } from './claim.ts';
import { readHuggingFaceList, readHuggingFacePage } from './hugging-face.ts';
import { readListing } from './listing.ts';

export type PageRead =
  | { kind: 'abstract'; id: PaperId; claims: PageFacts[] }
  | { kind: 'listing'; entries: Entry[]; claims: PageFacts[] }
  | { kind: 'hugging-face'; id: PaperId; claims: PageFacts[] }
  | { kind: 'hugging-face-list'; claims: PageFacts[] };

/** Reads the page without a request; undefined when it speaks of no paper. */
export function readPage(doc: Document, address: string): PageRead | undefined {
  const { hostname = '', pathname = '' } = URL.parse(address) ?? {};
  if (/^(huggingface\.co|hf\.co)$/.test(hostname)) return readHuggingFace(doc, address);
  if (!/^((www|export)\.)?arxiv\.org$/.test(hostname)) return undefined;
  if (pathname.startsWith('/abs/')) {
    const claimed = readAbstractPage(doc);
    return claimed && { kind: 'abstract', id: claimed.id, claims: [claimed] };
  }
  const entries = readListing(doc, address);
  const claims = entries.map(({ id, facts }) => ({ id, facts }));
  return entries.length > 0 ? { kind: 'listing', entries, claims } : undefined;
}

function readHuggingFace(doc: Document, address: string): PageRead | undefined {
  const id = parsePaperLink(address)?.id;
  if (id) {
    const claimed = readHuggingFacePage(doc, id);
    return { kind: 'hugging-face', id, claims: claimed ? [claimed] : [] };
  }
  const claims = readHuggingFaceList(doc, address);
  return claims.length > 0 ? { kind: 'hugging-face-list', claims } : undefined;
}
