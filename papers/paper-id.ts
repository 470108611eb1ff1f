/** arXiv identifiers of every era. @see https://info.arxiv.org/help/arxiv_identifier.html */
import type { PaperId } from './paper.ts';

/** The paper that a link leads to, and the version where the link names one. */
export interface PaperLink {
  id: PaperId;
  version?: number;
}

/** The archives that gave identifiers before April 2007. @see https://arxiv.org/category_taxonomy and its retired ones */
const ARCHIVES = new Set(
  `acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs dg-ga
  funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th patt-sol physics plasm-ph
  q-alg q-bio quant-ph solv-int supr-con`.split(/\s+/),
);

const NEW_SCHEME = /^(\d\d)(0[1-9]|1[0-2])\.(\d{4,6})(?!\d)/;
const OLD_SCHEME = /^([a-z]+(?:-[a-z]+)?)(?:\.[a-z-]{2,8})?\/(\d\d)(0[1-9]|1[0-2])(\d{3})(?!\d)/i;
/** A template may have left its number out. */
const VERSION = /^v(\d*)/i;
const PREFIX = /^arxiv[:.]\s*/i;

/** A word that goes on is no identifier: `2305.10425abc`. Not so a second address, nor a script that sets no spaces. */
const GOES_ON = /^(?!https?:)[a-z\d]/i;

/** Five digits from 2015 on, four before; six are possible one day. Nothing before April 2007, nor is there a number zero. */
function newId(year: number, month: number, number: string): boolean {
  const yearMonth = year * 100 + month;
  const digits = yearMonth >= 1501 ? number.length >= 5 : number.length === 4;
  // From 1991 on two digits of a year mean the old scheme.
  return yearMonth >= 704 && year <= 90 && digits && Number(number) > 0;
}

/** From 1991 to March 2007. */
function oldId(archive: string, year: number, month: number, number: string): boolean {
  const inTime = year >= 91 || year * 100 + month <= 703;
  return ARCHIVES.has(archive) && inTime && Number(number) > 0;
}

/**
 * Reads the identifier at the start of a text, with its version, and says what follows it.
 * Undefined when there is none, when it is impossible, or when a word goes on after it.
 */
export function readIdAtStart(text: string): { link: PaperLink; rest: string } | undefined {
  const unprefixed = text.replace(PREFIX, '');
  const found = NEW_SCHEME.exec(unprefixed) ?? OLD_SCHEME.exec(unprefixed);
  if (!found) return undefined;
  const id = canonical(found);
  if (!id) return undefined;
  const afterId = unprefixed.slice(found[0].length);
  const version = VERSION.exec(afterId);
  const rest = version ? afterId.slice(version[0].length) : afterId;
  if (GOES_ON.test(rest)) return undefined;
  const number = Number(version?.[1]);
  const named = number > 0 && Number.isSafeInteger(number);
  return { link: named ? { id, version: number } : { id }, rest };
}

function canonical(found: RegExpExecArray): PaperId | undefined {
  if (found.length === 4) {
    const [, year, month, number] = found as unknown as [string, string, string, string];
    return newId(Number(year), Number(month), number)
      ? (`${year}${month}.${number}` as PaperId)
      : undefined;
  }
  const [, written, year, month, number] = found as unknown as [
    string,
    string,
    string,
    string,
    string,
  ];
  const archive = written.toLowerCase();
  return oldId(archive, Number(year), Number(month), number)
    ? (`${archive}/${year}${month}${number}` as PaperId)
    : undefined;
}

/** An identifier that stands alone, with or without `arXiv:` and a version; undefined for anything else. Never throws. */
export function parseVersionedId(text: unknown): PaperLink | undefined {
  if (typeof text !== 'string') return undefined;
  const read = readIdAtStart(text.trim());
  return read?.rest === '' ? read.link : undefined;
}

/** The canonical identifier, without version, of one that stands alone; undefined for anything else. Never throws. */
export function asPaperId(text: unknown): PaperId | undefined {
  return parseVersionedId(text)?.id;
}
