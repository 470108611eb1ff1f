/** What an arXiv *journal reference* says, a line that every author writes in their own way. */

export interface JournalReference {
  journal?: string;
  volume?: string;
  issue?: string;
  pages?: string;
  year?: string;
  conference: boolean;
}

const CONFERENCE =
  /\b(?:proc(?:eedings|\.)|conf(?:erence|\.)|workshops?|symposium|in:|neurips|nips|icml|iclr|cvpr|iccv|eccv|emnlp|naacl|acl|aaai|ijcai|kdd|sigir|interspeech|icassp|siggraph)(?!\w)/i;
const YEAR = /\b(?:19|20)\d\d\b/g;
const VOLUME_WORD = /\bvol(?:ume|\.)?\s*:?\s*([A-Z]?\d+[A-Z]?)/i;
const ISSUE_WORD = /\b(?:no|number|issue|iss)\s*[.:]?\s*(\d+(?:[-–]\d+)?)/i;
const PAGES_WORD = /\b(?:pp?|pages)\s*[.:]?\s*([A-Z]?\d+(?:\s*[-–—]+\s*[A-Z]?\d+)?)/i;
/** `Phys.Lett.B573:94-100,2003`, `419 (2012) 1795-1803`, `35(2):e1914, 2025`. */
const VOLUME_PAGES =
  /^(.*?[\p{L}.)])\s*,?\s*([A-Z]?\d{1,4})\s*(?:\((\d{1,3})\)|,\s*no\.?\s*(\d+))?\s*[:,]\s*([a-z]{0,2}\d+(?:\s*[-–—]+\s*\w?\d+)?)/iu;
const VOLUME_YEAR_PAGES =
  /^(.*?[\p{L}.)])\s*,?\s*([A-Z]?\d{1,4})\s*(?:\((\d{1,3})\))?\s*,?\s*\((?:19|20)\d\d\)\s*,?:?\s*([a-z]{0,2}\d+(?:\s*[-–—]+\s*\w?\d+)?)?/iu;

/**
 * Reads a journal reference as far as it can be read; the journal's name is then what stands before the numbers.
 * @see https://info.arxiv.org/help/jref.html
 */
export function readJournalReference(line: string): JournalReference {
  const text = line.trim().replaceAll(/\s+/g, ' ');
  const conference = CONFERENCE.test(text);
  const year = text.match(YEAR)?.at(-1);
  const byYear = VOLUME_YEAR_PAGES.exec(text);
  const plain = VOLUME_PAGES.exec(text);
  const found = conference ? null : (byYear ?? plain);
  const pages = found === byYear ? found?.[4] : found?.[5];
  return {
    journal: nameIn(found?.[1] ?? text),
    volume: VOLUME_WORD.exec(text)?.[1] ?? found?.[2],
    issue: ISSUE_WORD.exec(text)?.[1] ?? found?.[3] ?? (found === plain ? found?.[4] : undefined),
    pages: (PAGES_WORD.exec(text)?.[1] ?? pages)?.replaceAll(/\s*[-–—]+\s*/g, '-'),
    year,
    conference,
  };
}

/** What is left of the line before its numbers begin. */
function nameIn(text: string): string | undefined {
  const name = text
    .replace(/^In:?\s*(?=Proc|The|\d|\p{Lu})/u, '')
    .replace(/[\s,;(]*\b(?:vol(?:ume|\.)?|no|issue|pp?|pages)\s*[.:]?\s*\d.*$/i, '')
    .replace(/[\s,;(]+(?:19|20)\d\d\)?\.?$/, '')
    .replaceAll(/^[\s,;]+|[\s,;(]+$/g, '');
  return name || undefined;
}
