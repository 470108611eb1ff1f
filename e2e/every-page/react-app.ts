/** A small React page with links to papers: rendered by its server, taken over in the browser, drawn again at a click. */
import { createElement as h, useEffect, useState } from 'react';

const PAPERS = ['2305.10425', '1810.04805', '1706.03762'];

const entry = (id: string, index: number, reads: number) =>
  h(
    'li',
    { key: id },
    `${index + 1}. `,
    h('a', { href: `https://arxiv.org/abs/${id}` }, `Paper ${id}`),
    `, read ${reads} times.`,
  );

export function App() {
  const [papers, setPapers] = useState(PAPERS);
  const [reads, setReads] = useState(0);
  useEffect(() => {
    document.documentElement.dataset.tookOver = 'yes';
  }, []);
  return h(
    'main',
    null,
    h('p', null, 'A list of ', papers.length, ' papers.'),
    h('button', { onClick: () => setPapers((all) => all.toReversed()) }, 'Turn round'),
    h('button', { onClick: () => setReads((count) => count + 1) }, 'Count'),
    h('button', { onClick: () => setPapers((all) => all.slice(1)) }, 'Drop the first'),
    h(
      'ul',
      null,
      papers.map((id, index) => entry(id, index, reads)),
    ),
  );
}
