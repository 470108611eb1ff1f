/** Every form that an address of a paper takes, as a table: whose host, and where in the path the identifier stands. */

export interface LinkForm {
  /** Names the form in the case table, `paper-links.cases.json`, which holds its examples. */
  name: string;
  host: RegExp;
  /** What stands before the identifier in the decoded path without its first slash. */
  before: RegExp;
}

/** Mirrors of old are named one by one, for any site can call a host `arxiv`. @see https://info.arxiv.org/help/mirrors.html */
const ARXIV =
  /^(?:.+\.)?arxiv\.org(?:\.cn)?$|^xxx\.(?:lanl\.gov|itp\.ac\.cn|soton\.ac\.uk|sissa\.it|uni-augsburg\.de|tau\.ac\.il|adelaide\.edu\.au|itep\.ru|unizar\.es)$/;

export const LINK_FORMS: readonly LinkForm[] = [
  /** @see https://info.arxiv.org/help/arxiv_identifier_for_services.html */
  {
    name: 'arxiv',
    host: ARXIV,
    before: /^(?:abs|pdf|html|format|ps|dvi|src|e-print|anc)\/+/i,
  },
  /** The path of a cached file repeats the month. @see https://arxiv.org/robots.txt */
  {
    name: 'arxiv-file',
    host: ARXIV,
    before: /^(?:ftp\/arxiv\/papers|ps_cache\/arxiv\/[a-z]+)\/\d{4}\//i,
  },
  /** arXiv itself sends `arxiv.org/hep-th/9301063` on to the abstract. */
  { name: 'arxiv-bare', host: ARXIV, before: /^(?=[a-z.-]+\/\d|\d{4}\.\d)/i },
  /** @see https://huggingface.co/docs/hub/paper-pages */
  {
    name: 'hugging-face',
    host: /^(?:www\.)?(?:huggingface\.com?|hf\.co|hf-mirror\.com)$/,
    before: /^papers\/+/i,
  },
  /** @see https://info.arxiv.org/help/doi.html */
  {
    name: 'doi',
    host: /^(?:(?:dx|www)\.)?doi\.org$|^hdl\.handle\.net$/,
    before: /^(?:doi:)?10\.48550\/arxiv[.:]/i,
  },
  /** @see https://ar5iv.labs.arxiv.org */
  { name: 'ar5iv', host: /^(?:www\.)?ar5iv\.org$/, before: /^(?:(?:abs|html|pdf)\/+)?/i },
  /** A language may stand before the kind of page. @see https://www.alphaxiv.org */
  {
    name: 'alphaxiv',
    host: /^(?:www\.)?alphaxiv\.org$/,
    before:
      /^(?:(?:[a-z]{2}(?:-[a-z]+)?\/+)?(?:abs|pdf|html|overview|paper|resources|audio|replicate|blog)\/+)?/i,
  },
  /** @see https://scirate.com and https://papers.cool */
  { name: 'reader', host: /^(?:www\.)?(?:scirate\.com|papers\.cool)$/, before: /^arxiv\/+/i },
  /** @see https://www.arxiv-vanity.com and https://www.emergentmind.com */
  { name: 'vanity', host: /^(?:www\.)?(?:arxiv-vanity|emergentmind)\.com$/, before: /^papers\/+/i },
  /** The front end that mathematicians used until 2022. @see https://front.math.ucdavis.edu */
  { name: 'front', host: /^front\.math\.ucdavis\.edu$/, before: /^/ },
  /** The Internet Archive keeps papers as items of its own. @see https://archive.org/details/arxiv */
  { name: 'archive', host: /^archive\.org$/, before: /^(?:details|download)\/arxiv-/i },
  /** @see https://api.semanticscholar.org */
  {
    name: 'semantic-scholar',
    host: /^(?:(?:www|api)\.)?semanticscholar\.org$/,
    before: /^(?:arxiv\/+|(?:paper\/)?(?=arxiv:))/i,
  },
  /** Records that arXiv's own abstract pages link to. @see https://ui.adsabs.harvard.edu and https://inspirehep.net */
  { name: 'record', host: /^(?:ui\.)?adsabs\.harvard\.edu$/, before: /^abs\/(?=arxiv:)/i },
  { name: 'record', host: /^(?:www\.)?inspirehep\.net$/, before: /^arxiv\/+/i },
];

/** A cached file of an old archive, which stands apart from its number: `ftp/cs/papers/0509/0509011.pdf`. */
export const OLD_FILE =
  /^(?:ftp\/([a-z-]+)\/papers|ps_cache\/([a-z-]+)\/[a-z]+)\/\d{4}\/(\d{7}.*)$/i;
