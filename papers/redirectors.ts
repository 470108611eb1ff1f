/** Known redirectors that carry their target in their own address. A share button carries one too, and is none. */

interface Redirector {
  host: RegExp;
  path: RegExp;
  /** The parameter that holds the target. */
  parameter: string[];
}

/** One row a service; each address is as its own pages write it. */
const REDIRECTORS: readonly Redirector[] = [
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, parameter: ['q', 'url'] },
  { host: /^scholar\.google\.[a-z.]{2,6}$/, path: /^\/scholar_url$/, parameter: ['url'] },
  { host: /^translate\.google\.[a-z.]{2,6}$/, path: /^\/translate$/, parameter: ['u'] },
  { host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, parameter: ['q'] },
  {
    host: /^(?:lm?|www|m)\.facebook\.com$|^l\.(?:messenger|instagram)\.com$/,
    path: /^\/(?:l\.php)?$/,
    parameter: ['u'],
  },
  { host: /^l\.threads\.(?:net|com)$/, path: /^\/$/, parameter: ['u'] },
  { host: /^out\.reddit\.com$/, path: /^/, parameter: ['url'] },
  { host: /^(?:www\.|mobile\.)?(?:twitter|x)\.com$/, path: /^\/i\/redirect$/, parameter: ['url'] },
  {
    host: /^(?:www\.)?linkedin\.com$/,
    path: /^\/(?:redir\/redirect|safety\/go)\/?$/,
    parameter: ['url'],
  },
  { host: /^slack-redir\.net$/, path: /^\/link$/, parameter: ['url'] },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameter: ['url'] },
  { host: /^duckduckgo\.com$/, path: /^\/l\/?$/, parameter: ['uddg'] },
  { host: /^vk\.com$/, path: /^\/away\.php$/, parameter: ['to'] },
  { host: /^medium\.com$/, path: /^\/r\/?$/, parameter: ['url'] },
  { host: /^t\.me$/, path: /^\/iv$/, parameter: ['url'] },
  { host: /^(?:www\.)?gitee\.com$/, path: /^\/link\/?$/, parameter: ['target'] },
  {
    host: /^link\.(?:juejin\.(?:cn|im)|zhihu\.com|csdn\.net|jianshu\.com|segmentfault\.com)$/,
    path: /^\//,
    parameter: ['target', 't'],
  },
  { host: /^links\.jianshu\.com$/, path: /^\/go$/, parameter: ['to'] },
  { host: /^(?:www\.)?weibo\.c(?:n|om)$/, path: /^\/sinaurl$/, parameter: ['u', 'toasturl'] },
  { host: /^(?:www\.)?douban\.com$/, path: /^\/link2\/?$/, parameter: ['url'] },
  { host: /^(?:www\.)?oschina\.net$/, path: /^\/action\/GoToLink$/i, parameter: ['url'] },
  {
    host: /^(?:xie\.infoq\.cn|sspai\.com|leetcode\.cn)$/,
    path: /^\/link\/?$/,
    parameter: ['target'],
  },
  {
    host: /^cloud\.tencent\.com$/,
    path: /^\/developer\/tools\/blog-entry$/,
    parameter: ['target'],
  },
];

/** Copies of a page: the address of the original stands whole in the path. @see https://web.archive.org */
const ARCHIVED = /^\/web\/[^/]+\/+(.+)$/;
/** @see https://help.proofpoint.com (URL Defense, version 3) */
const DEFENDED = /^\/v3\/__(.+?)__;/;

/** The address that a redirector or an archive leads on to; undefined when the address is neither. */
export function targetOf(url: URL): string | undefined {
  const { hostname, pathname, search, searchParams } = url;
  if (hostname === 'web.archive.org') return ARCHIVED.exec(pathname + search)?.[1];
  if (hostname === 'urldefense.com') return DEFENDED.exec(pathname + search)?.[1];
  const redirector = REDIRECTORS.find(
    ({ host, path }) => host.test(hostname) && path.test(pathname),
  );
  return (
    redirector?.parameter.map((name) => searchParams.get(name)).find((value) => value !== null) ??
    undefined
  );
}
