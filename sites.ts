/** Where Papergloss may go at install. Why each site is here: docs/sites.md. */

/** The upstream services, asked by the background alone. */
export const API_HOSTS = [
  'https://huggingface.co/*',
  'https://export.arxiv.org/*',
  'https://rss.arxiv.org/*',
  'https://paperswithcode.co/*',
  'https://api.semanticscholar.org/*',
  'https://api.openalex.org/*',
];

/** Where papers live, and where people who read them talk and write. Subdomains that serve no readers are left out. */
export const PAPER_SITES = [
  '*://arxiv.org/*',
  '*://*.arxiv.org/*',
  '*://huggingface.co/*',
  '*://hf.co/*',
  '*://*.alphaxiv.org/*',
  '*://scirate.com/*',
  '*://papers.cool/*',
  '*://*.semanticscholar.org/*',
  '*://paperswithcode.co/*',
  '*://openreview.net/*',
  '*://inspirehep.net/*',
  '*://scholar.google.com/*',
  '*://github.com/*',
  '*://news.ycombinator.com/*',
  '*://*.reddit.com/*',
  '*://lobste.rs/*',
  '*://twitter.com/*',
  '*://x.com/*',
  '*://bsky.app/*',
  '*://*.wikipedia.org/*',
  '*://*.stackexchange.com/*',
  '*://mathoverflow.net/*',
  '*://www.lesswrong.com/*',
  '*://www.alignmentforum.org/*',
  '*://*.substack.com/*',
  '*://medium.com/*',
];

/** Everywhere; asked for by the reader, never at install. */
export const EVERY_SITE = '*://*/*';
