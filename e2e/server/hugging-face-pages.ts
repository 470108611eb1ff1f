/** huggingface.co/papers: one paper's page, and the daily list as a page. */
import type { KnownPaper } from '../replies/known-paper.ts';
import { escaped, html } from './reply.ts';
import type { Reply, Route } from './reply.ts';

const layout = (title: string, address: string, main: string): Reply =>
  html(`<!doctype html>
<html class=""><head><meta charset="utf-8"/>
<meta name="description" content="Join the discussion on this paper page"/>
<meta property="og:title" content="${escaped(title)}"/><meta property="og:type" content="website"/>
<meta property="og:url" content="https://huggingface.co${address}"/>
<title>${escaped(title)}</title></head>
<body class="flex flex-col min-h-dvh bg-white"><div class="flex min-h-dvh flex-col">
<div class="SVELTE_HYDRATER contents" data-target="MainHeader"><header><a href="/">Hugging Face</a> <a href="/papers">Papers</a></header></div>
<main class="flex flex-1 flex-col">${main}</main></div></body></html>`);

function paperPage(paper: KnownPaper): Reply {
  const { upvotes, summary, keywords = [], code } = paper.huggingFace!;
  const people = paper.authors.map((name) => `<span class="author">${escaped(name)}</span>`);
  const words = keywords.map((word) => `<a href="/papers?q=${escaped(word)}">${escaped(word)}</a>`);
  return layout(
    `Paper page - ${paper.title}`,
    `/papers/${paper.id}`,
    `<section><h1 class="mb-2 text-2xl font-semibold">${escaped(paper.title)}</h1>
<div>Published on ${paper.published.slice(0, 10)}</div>
<div>Upvote <div class="font-semibold text-orange-500">${upvotes}</div></div>
<div>Authors: ${people.join(', ')}</div>
<h2 class="text-lg font-semibold">Abstract</h2>
${summary ? `<div><div>AI-generated summary</div><p class="text-gray-600">${escaped(summary)}</p></div>` : ''}
<p class="text-gray-600">${escaped(paper.abstract)}</p>
<div>${words.join(' ')}</div>
<div><a class="btn" href="https://arxiv.org/abs/${paper.id}" target="_blank">View arXiv page</a>
<a class="btn" href="https://arxiv.org/pdf/${paper.id}" target="_blank">View PDF</a>
${code ? `<a class="btn" href="${escaped(code)}" target="_blank">GitHub</a>` : ''}</div></section>`,
  );
}

const article = (paper: KnownPaper): string =>
  `<article><h3><a href="/papers/${paper.id}" class="line-clamp-3 cursor-pointer">${escaped(paper.title)}</a></h3></article>`;

const onePaper: Route = ({ url, papers }) => {
  const id = /^\/papers\/(\d{4}\.\d{4,5}|[a-z-]+\/\d{7})$/.exec(url.pathname)?.[1];
  if (id === undefined) return undefined;
  const paper = papers.find((candidate) => candidate.huggingFace && candidate.id === id);
  return paper ? paperPage(paper) : html('<!doctype html><title>404</title><h1>404</h1>', 404);
};

const list: Route = ({ url, papers }) => {
  const isList = /^\/papers(\/(trending|(date|week|month)\/[\w-]+))?$/.test(url.pathname);
  if (!isList) return undefined;
  const articles = papers.filter(({ huggingFace }) => huggingFace).map(article);
  return layout(
    'Daily Papers - Hugging Face',
    url.pathname,
    `<h1>Daily Papers</h1>${articles.join('\n')}`,
  );
};

export const huggingFacePages: Route[] = [onePaper, list];
