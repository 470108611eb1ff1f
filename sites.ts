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
  '*://ui.adsabs.harvard.edu/*',
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
];

/** Of these, the pages that say something of papers themselves: abstracts, lists, search results. */
export const PAPER_PAGES = [
  ...['arxiv.org', 'www.arxiv.org', 'export.arxiv.org'].flatMap((host) =>
    ['abs', 'list', 'search', 'a'].map((folder) => `*://${host}/${folder}/*`),
  ),
  '*://huggingface.co/papers*',
  '*://hf.co/papers*',
];

/** Everywhere; asked for by the reader, never at install. */
export const EVERY_SITE = '*://*/*';

/** The pattern for one site that the reader lets us into; undefined where no extension may go. */
export function patternOf(address: string): string | undefined {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? `*://${url.hostname}/*` : undefined;
}

/** Whether a pattern like those above, for any scheme of the web and any path, covers an address. */
export function covers(pattern: string, address: string): boolean {
  const host = URL.parse(address)?.hostname ?? '';
  const named = pattern.split('/')[2] ?? '*';
  if (named === '*') return true;
  return named.startsWith('*.')
    ? host === named.slice(2) || host.endsWith(named.slice(1))
    : host === named;
}
