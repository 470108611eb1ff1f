/** arxiv.org itself: abstract pages, a listing, PDFs. */
import type { KnownPaper } from '../replies/known-paper.ts';
import { tinyPdf } from './pdf.ts';
import { escaped, html, pdf } from './reply.ts';
import type { Reply, Route } from './reply.ts';

const PAPER_PATH = /^\/(abs|pdf|html)\/(.+?)(v\d+)?(?:\.pdf)?$/;

/** `Vaswani, Ashish`, as citation tags name people. */
function familyFirst(name: string): string {
  const [, given, family] = /^(.*) (\S+)$/.exec(name) ?? [];
  return given && family ? `${family}, ${given}` : name;
}

const meta = (name: string, content: string): string =>
  `<meta name="citation_${name}" content="${escaped(content)}" />`;
const slashed = (iso: string): string => iso.slice(0, 10).replaceAll('-', '/');

function citationTags(paper: KnownPaper): string {
  return [
    meta('title', paper.title),
    ...paper.authors.map((name) => meta('author', familyFirst(name))),
    ...(paper.doi ? [meta('doi', paper.doi)] : []),
    meta('date', slashed(paper.published)),
    meta('online_date', slashed(paper.updated ?? paper.published)),
    meta('pdf_url', `https://arxiv.org/pdf/${paper.id}`),
    meta('arxiv_id', paper.id),
    meta('abstract', paper.abstract),
  ].join('\n');
}

const authorLinks = ({ authors }: KnownPaper): string =>
  authors.map((name) => `<a href="/search/?searchtype=author">${escaped(name)}</a>`).join(', ');

function subjects({ categories: [primary, ...others] }: KnownPaper): string {
  const rest = others.map((name) => `; ${name} (${name})`).join('');
  return `<span class="primary-subject">${primary} (${primary})</span>${rest}`;
}

const row = (name: string, content: string): string =>
  `<tr><td class="tablecell label">${name}:</td><td class="tablecell ${name.toLowerCase()}">${content}</td></tr>`;

function abstractPage(paper: KnownPaper): string {
  const version = `v${paper.version ?? 1}`;
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>[${paper.id}] ${escaped(paper.title)}</title>
<link rel="canonical" href="https://arxiv.org/abs/${paper.id}"/>
${citationTags(paper)}
</head>
<body><div id="abs-outer"><div class="leftcolumn">
  <div class="subheader"><h1>${paper.categories[0]}</h1></div>
  <div id="content-inner"><div id="abs">
    <div class="dateline">[Submitted on ${slashed(paper.published)} (<a href="https://arxiv.org/abs/${paper.id}v1">v1</a>)]</div>
    <h1 class="title mathjax"><span class="descriptor">Title:</span>${escaped(paper.title)}</h1>
    <div class="authors"><span class="descriptor">Authors:</span>${authorLinks(paper)}</div>
    <blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>${escaped(paper.abstract)}</blockquote>
    <div class="metatable"><table summary="Additional metadata">
      ${paper.comment ? row('Comments', escaped(paper.comment)) : ''}
      ${row('Subjects', subjects(paper))}
      <tr><td class="tablecell label">Cite as:</td><td class="tablecell arxivid"><span class="arxivid"><a href="https://arxiv.org/abs/${paper.id}">arXiv:${paper.id}</a> [${paper.categories[0]}]</span></td></tr>
    </table></div>
  </div></div>
  <div class="submission-history"><h2>Submission history</h2><strong>[${version}]</strong></div>
</div>
<div class="extra-services"><div class="full-text"><h2>Access Paper:</h2><ul>
  <li><a href="/pdf/${paper.id}" accesskey="f" class="abs-button download-pdf">View PDF</a></li>
  <li><a href="https://arxiv.org/html/${paper.id}${version}" class="abs-button">HTML (experimental)</a></li>
</ul></div></div>
</div></body></html>`;
}

function listed(paper: KnownPaper, index: number): string {
  return `
  <dt><a name="item${index + 1}">[${index + 1}]</a>
    <a href="/abs/${paper.id}" title="Abstract" id="${paper.id}">arXiv:${paper.id}</a>
    [<a href="/pdf/${paper.id}" title="Download PDF">pdf</a>, <a href="https://arxiv.org/html/${paper.id}v1" title="View HTML">html</a>, <a href="/format/${paper.id}" title="Other formats">other</a>]
  </dt>
  <dd><div class="meta">
    <div class="list-title mathjax"><span class="descriptor">Title:</span> ${escaped(paper.title)}</div>
    <div class="list-authors">${authorLinks(paper)}</div>
    <div class="list-subjects"><span class="descriptor">Subjects:</span> ${subjects(paper)}</div>
  </div></dd>`;
}

const listing: Route = ({ url, papers }) => {
  const category = /^\/list\/([\w.-]+)\//.exec(url.pathname)?.[1];
  if (category === undefined) return undefined;
  const items = papers.filter(({ categories }) => categories.includes(category)).map(listed);
  return html(`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${category}</title></head>
<body><div id="content"><h1>${category}</h1><dl id="articles">${items.join('')}
</dl></div></body></html>`);
};

const notFound: Reply = html('<!DOCTYPE html><title>Not found</title><h1>No such paper</h1>', 404);

const paperPage: Route = ({ url, papers }) => {
  const [, kind, id] = PAPER_PATH.exec(decodeURIComponent(url.pathname)) ?? [];
  if (id === undefined) return undefined;
  const paper = papers.find((candidate) => candidate.id === id);
  if (!paper) return notFound;
  if (kind === 'pdf') return pdf(tinyPdf(`arXiv:${paper.id}`));
  return html(abstractPage(paper));
};

export const arxivPages: Route[] = [listing, paperPage];
