/** From an address to the paper that it leads to. */
import { LINK_FORMS, OLD_FILE, isArxivHost } from './link-forms.ts';
import { type PaperLink, readIdAtStart } from './paper-id.ts';
import { targetOf } from './redirectors.ts';

export type { PaperLink };

/** At least one of these stands, in upper or lower case, in every absolute address that is a paper's. */
export const PAPER_HINTS: readonly string[] = ['xiv', 'ar5iv', 'papers/', 'xxx.'];

/** Longer addresses are data, not links. */
const LONGEST = 4096;
/** A redirector may lead to another, as mail programs wrap what chat programs wrapped. */
const DEEPEST = 4;

const QUICK = new RegExp(PAPER_HINTS.map((hint) => hint.replace('.', '\\.')).join('|'), 'i');
/** People write addresses without a scheme, and archives with one slash lost. */
const SCHEME_LESS = /^(?:\/\/)?(?=[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?\/)/i;
const LOST_SLASH = /^(https?:)\/(?=[^/])/i;
const IDENTIFIER_URI = /^(?:arxiv|doi):(?:\/\/)?(?:10\.48550\/arxiv\.)?/i;

/**
 * The paper, and the version if the address names one; undefined for everything else. Takes absolute addresses,
 * `arxiv:` and `doi:` URIs; never throws, and takes time linear in the address.
 */
export function parsePaperLink(href: string): PaperLink | undefined {
  return href.length <= LONGEST && QUICK.test(href) ? parse(href.trim(), DEEPEST) : undefined;
}

/** Whether relative links on pages of this host can lead to papers. */
export function hasPapersOfItsOwn(host: string): boolean {
  return LINK_FORMS.some((form) => form.host.test(host));
}

function parse(address: string, depth: number): PaperLink | undefined {
  if (IDENTIFIER_URI.test(address)) return readIdAtStart(address.replace(IDENTIFIER_URI, ''))?.link;
  const url = URL.parse(address.replace(SCHEME_LESS, 'https://').replace(LOST_SLASH, '$1//'));
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const target = targetOf(url);
  if (target !== undefined) return depth > 0 ? parse(decoded(target), depth - 1) : undefined;
  return readPath(url.hostname.replace(/\.$/, ''), decoded(url.pathname).replace(/^\/+/, ''));
}

function readPath(host: string, path: string): PaperLink | undefined {
  for (const form of LINK_FORMS) {
    const before = form.host.test(host) && form.before.exec(path);
    const read = before && readIdAtStart(path.slice(before[0].length));
    if (read) return read.link;
  }
  const file = isArxivHost(host) ? OLD_FILE.exec(path) : undefined;
  return file ? readIdAtStart(`${file[1] ?? file[2]}/${file[3]}`)?.link : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replaceAll(/%2f/gi, '/').replaceAll(/%3a/gi, ':');
  }
}
