const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const ABBREVIATION =
  /(?:^|[\s([])(?:e\.g|i\.e|cf|et al|vs|viz|resp|w\.r\.t|a\.k\.a|i\.i\.d|approx|ca|Fig|Figs|Eq|Eqs|Ref|Refs|Sec|Thm|Def|Nos?|Dr|Mrs?|Prof|St)\.$/;
const INITIAL = /(?:^|[\s(])\p{Lu}\.$/u;
const ADDRESS_BREAK = /https?:\/\/\S+[.?!]$/;
const ITEM_NUMBER = /^\(?\d{1,2}\.$/;
/** What opens a sentence even after an abbreviation: *… by Smith et al. We …*. */
const OPENER =
  /^(?:We|This|These|In|Our|However|The|To|It|Here|For|But|Moreover|Furthermore|Additionally|Finally|Then|As|By|Using|When|Since|While|An?|Such|If|Thus|Hence|There|Also|Specifically|Experiments|Results) /;
/** Breaks for want of a blank or of a capital: *end.Next one*, *end. scBERT …*. */
const MISSED = /(?<=[a-z)]{3}[.?!])(?: (?=[a-z]+[A-Z])|(?=[A-Z][a-z]+ [a-z]+))/g;

/**
 * The sentences of running text, in order, on one line each. Breaks that `Intl.Segmenter` puts after an abbreviation,
 * an initial, an item's number, within brackets or within an address are undone, and some that it misses are made.
 */
export function sentencesOf(text: string): string[] {
  const line = text.replace(/\s+/g, ' ').trim().replace(MISSED, '\n');
  const sentences: string[] = [];
  let open = '';
  for (const { segment } of segmenter.segment(line)) {
    if (open && OPENER.test(segment) && !opensBracket(open)) {
      sentences.push(open.trim());
      open = '';
    }
    open += segment;
    const sentence = open.trim();
    if (sentence === '' || isUnfinished(sentence, segment)) continue;
    sentences.push(sentence);
    open = '';
  }
  if (open.trim()) sentences.push(open.trim());
  return sentences;
}

function isUnfinished(sentence: string, last: string): boolean {
  return (
    ABBREVIATION.test(sentence) ||
    INITIAL.test(sentence) ||
    ITEM_NUMBER.test(sentence) ||
    (ADDRESS_BREAK.test(sentence) && !/\s$/.test(last)) ||
    opensBracket(sentence)
  );
}

/** A bracket opened a little while ago and not closed yet. */
function opensBracket(sentence: string): boolean {
  const at = sentence.lastIndexOf('(');
  return at >= 0 && sentence.length - at < 120 && !sentence.includes(')', at);
}
