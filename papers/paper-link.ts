/** From an address to the paper that it leads to. */
import { LINK_FORMS, type LinkForm, OLD_FILE } from './link-forms.ts';
import { type PaperLink, readIdAtStart } from './paper-id.ts';
import { targetOf } from './redirectors.ts';

export type { PaperLink };

/** At least one of these stands, in upper or lower case, in every absolute address that is a paper's. */
export const PAPER_HINTS: readonly string[] = [
  'xiv',
  '5iv',
  'papers/',
  'papers%2f',
  'xxx.',
  'front.math',
];

/** Longer addresses are data, not links. */
const LONGEST = 4096;
/** A redirector may lead to another, as mail programs wrap what chat programs wrapped. */
const DEEPEST = 4;

const QUICK = new RegExp(PAPER_HINTS.join('|').replaceAll('.', '\\.'), 'i');
/** What stays of quotes and brackets around an address, and viewers that put themselves before it. */
const WRAPPED = /^[\s<>("'`[{\\]+|^(?:view-source:|chrome-extension:\/\/[a-p]{32}\/)/i;
/** People double a scheme, lose its colon or one slash, or leave it out. */
const SCHEME = /^(?:https?:\s*\/*\s*|https?\/+|\/\/+)+/i;
const SCHEME_LESS = /^(?=[\w-]+(?:\.[\w-]+)+\.?(?::\d+)?\/)/;
const IDENTIFIER_URI = /^(?:arxiv:|(?:doi:\s*)?10\.48550\/arxiv[.:])[\s/]*/i;
/** An address that an author put where only an identifier belongs. */
const NESTED = /^(?:[a-z-]+\/+)?(https?:\/+.*)/i;

/**
 * The paper, and the version if the address names one; undefined for everything else. Takes absolute addresses,
 * `arxiv:` and `doi:` URIs; never throws, and takes time linear in the address.
 */
export function parsePaperLink(href: string): PaperLink | undefined {
  return href.length <= LONGEST && QUICK.test(href)
    ? parse(href.replaceAll('&amp;', '&'), DEEPEST)
    : undefined;
}

/** Whether relative links on pages of this host can lead to papers. */
export function hasPapersOfItsOwn(host: string): boolean {
  return LINK_FORMS.some((form) => form.host.test(host));
}

function parse(text: string, depth: number): PaperLink | undefined {
  if (depth < 0) return undefined;
  const address = text.trim().replace(WRAPPED, '');
  if (IDENTIFIER_URI.test(address)) return readIdAtStart(address.replace(IDENTIFIER_URI, ''))?.link;
  const scheme = SCHEME.test(address) ? SCHEME : SCHEME_LESS;
  const url = URL.parse(address.replace(scheme, 'https://'));
  if (url?.protocol !== 'https:') return undefined;
  const target = targetOf(url);
  if (target !== undefined) return parse(decoded(target), depth - 1);
  const host = hostOf(url);
  const forms = LINK_FORMS.filter((form) => form.host.test(host));
  if (forms.length === 0) return undefined;
  const path = decoded(url.pathname).replace(/^[\s/]+/, '');
  const nested = NESTED.exec(path)?.[1];
  return nested === undefined ? readPath(forms, path) : parse(nested, depth - 1);
}

/** A translated page keeps the name of its host, with hyphens for dots. @see https://translate.goog */
function hostOf({ hostname }: URL): string {
  const translated = /^(.+)\.translate\.goog$/.exec(hostname)?.[1];
  return translated?.replaceAll('-', '.').replaceAll('..', '-') ?? hostname.replace(/\.$/, '');
}

function readPath(forms: LinkForm[], path: string): PaperLink | undefined {
  for (const { before } of forms) {
    const start = before.exec(path)?.[0];
    const read =
      start !== undefined && readIdAtStart(path.slice(start.length).replace(WRAPPED, ''));
    if (read) return read.link;
  }
  const file = forms[0]?.name === 'arxiv' && OLD_FILE.exec(path);
  return file ? readIdAtStart(`${file[1] ?? file[2]}/${file[3]}`)?.link : undefined;
}

/** Only what can belong to a form; this cannot fail on what cannot be decoded. */
function decoded(text: string): string {
  return text.replaceAll(/%[2-7][\da-f]/gi, (escape) => decodeURIComponent(escape));
}
