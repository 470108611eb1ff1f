const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const ABBREVIATION =
  /(?:^|[\s([])(?:e\.g|i\.e|cf|et al|vs|viz|resp|w\.r\.t|a\.k\.a|i\.i\.d|approx|ca|Fig|Figs|Eq|Eqs|Ref|Refs|Sec|Thm|Def|No|Nos|Dr|Mr|Mrs|Prof|St|[A-Z])\.$/;
const ADDRESS_BREAK = /https?:\/\/\S+[.?!]$/;
const ORDINAL = /(?:^|\s)\(?\d{1,2}\.$/;

/** Abstracts longer than this are read no further: no real one comes near. */
const LONGEST = 12_000;

/**
 * The sentences of running text, in order, on one line each. Breaks that `Intl.Segmenter` puts after an abbreviation,
 * an initial, an item's number, within brackets or within an address are undone, and those it misses for want of a
 * blank (*end.Next*) are made.
 */
export function sentencesOf(text: string): string[] {
  const line = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(
    line.replace(/([a-z)]{3}[.?!])(?=[A-Z][a-z]+ [a-z]+)/g, '$1 '),
  )) {
    open += segment;
    const sentence = open.trim();
    if (sentence === '' || unfinished(sentence, segment)) continue;
    sentences.push(sentence);
    open = '';
  }
  if (open.trim()) sentences.push(open.trim());
  return sentences;
}

function unfinished(sentence: string, last: string): boolean {
  return (
    (ABBREVIATION.test(sentence) && !/ (?:[A-Z]|No)\.$/.test(sentence.slice(0, 8))) ||
    (ORDINAL.test(sentence) && sentence.length < 8) ||
    (ADDRESS_BREAK.test(sentence) && !last.endsWith(' ')) ||
    opensBracket(sentence)
  );
}

/** A bracket opened a little while ago and not closed yet. */
function opensBracket(sentence: string): boolean {
  const at = sentence.lastIndexOf('(');
  return at >= 0 && sentence.length - at < 120 && !sentence.includes(')', at);
}
