/** Known redirectors and copies that carry their target in their own address. A share button carries one too, and is none. */

export interface Redirector {
  /** Names it in the case table, `paper-links.cases.json`. */
  name: string;
  /** Host and path, as the service's own pages write them. */
  at: RegExp;
}

/** The target is the first parameter that is an address. */
export const REDIRECTORS: readonly Redirector[] = [
  {
    name: 'google',
    at: /^(?:[a-z]+\.)?google\.[a-z.]{2,6}\/(?:url|scholar_url|translate|website)$/,
  },
  {
    name: 'meta',
    at: /^(?:(?:lm?|www|m)\.facebook|l\.(?:messenger|instagram|threads))\.(?:com|net)\/(?:l\.php)?$/,
  },
  { name: 'youtube', at: /^(?:www\.)?youtube\.com\/redirect$/ },
  { name: 'reddit', at: /^out\.reddit\.com\// },
  { name: 'twitter', at: /^(?:\w+\.)?(?:twitter|x)\.com\/i\/(?:redirect|safety\/)/ },
  { name: 'linkedin', at: /^(?:\w+\.)?linkedin\.com\/(?:redir|safety)\// },
  { name: 'slack', at: /^slack-redir\.net\/link$/ },
  { name: 'outlook', at: /\.safelinks\.protection\.outlook\.com\// },
  { name: 'barracuda', at: /^linkprotect\.cudasvc\.com\/url$/ },
  { name: 'duckduckgo', at: /^duckduckgo\.com\/l\/?$/ },
  { name: 'blogs', at: /^(?:medium\.com\/r|t\.umblr\.com\/redirect)\/?$/ },
  { name: 'steam', at: /^steamcommunity\.com\/linkfilter\/?$/ },
  { name: 'no-referrer', at: /^(?:href\.li|anonym\.to|disq\.us)\// },
  { name: 'vk', at: /^(?:m\.)?vk\.com\/away(?:\.php)?$/ },
  { name: 'telegram', at: /^t\.me\/iv$/ },
  {
    name: 'link',
    at: /^links?\.(?:juejin\.(?:cn|im)|zhihu\.com|csdn\.net|jianshu\.com|segmentfault\.com|wtturl\.cn|ld246\.com)\//,
  },
  {
    name: 'link-path',
    at: /^(?:www\.)?(?:gitee\.com|(?:xie\.)?infoq\.cn|sspai\.com|leetcode\.cn)\/link\/?$/,
  },
  { name: 'jianshu', at: /^(?:www\.)?jianshu\.com\/go-wild$/ },
  { name: 'weibo', at: /^(?:www\.)?weibo\.c(?:n|om)\/sinaurl$/ },
  { name: 'douban', at: /^(?:www\.)?douban\.com\/link2\/?$/ },
  { name: 'oschina', at: /^(?:www\.)?oschina\.net\/action\/gotolink$/i },
  { name: 'tencent', at: /^cloud\.tencent\.com\/developer\/tools\/blog-entry$/ },
  { name: 'qq', at: /^(?:c\.pc|docs)\.qq\.com\/(?:middlem|scenario\/link)\.html$/ },
  { name: 'yuque', at: /^(?:www\.)?yuque\.com\/r\/goto$/ },
  { name: 'feishu', at: /^security\.feishu\.cn\/link\/safety$/ },
];

/** Archives and readers, in whose path the address of the original stands whole. */
const COPY =
  /^(?:web\.archive\.org|archive\.(?:ph|is|today|li|md|fo|vn)|r\.jina\.ai|via\.hypothes\.is)$/;
/** At most a word and a time stand before it. To save a page is not to read its copy. */
const COPIED = /^\/(?!save\/)(?:(?:[\w*]+|\d[\d.-]+)\/+){0,2}(https?:.+|[\w-]+\.[\w.-]+\/.+)$/;
/** @see https://en.wikipedia.org/wiki/Google_Search#Cache (until 2024) */
const CACHED = /^webcache\.googleusercontent\.com\/search\?q=cache:(?:[\w-]+:)?(.+)$/;
/** @see https://help.proofpoint.com (URL Defense, versions 3 and 2) */
const DEFENDED = /^urldefense\.(?:com|us)\/v3\/__(.+?)__;/;
const DEFENDED_OF_OLD = /^urldefense\.proofpoint\.com\/v[12]\/url\?(?:.*&)?u=([^&]+)/;

/** Its scheme may be encoded twice, or left out. */
const ADDRESS = /^(?:https?(?::|%3a)|\/\/|(?:[\w-]+\.)+\w+\/)/i;

/** The address that a redirector or a copy leads on to; undefined when the address is neither. */
export function targetOf(url: URL): string | undefined {
  const { hostname, pathname, search, searchParams } = url;
  if (COPY.test(hostname)) return COPIED.exec(pathname + search)?.[1];
  const page = hostname + pathname;
  if (REDIRECTORS.some(({ at }) => at.test(page))) {
    return [...searchParams].flat().find((text) => ADDRESS.test(text));
  }
  const address = page + search;
  const old = DEFENDED_OF_OLD.exec(address)?.[1];
  if (old) return old.replaceAll('-', '%').replaceAll('_', '/');
  return (CACHED.exec(address) ?? DEFENDED.exec(address))?.[1];
}
