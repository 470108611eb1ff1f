import { abstractUrl, pdfUrl } from '../../papers/paper-urls.ts';
import { type DigestOut, titleOf } from './digest-out.ts';

/** A digest as a feed file. @see https://www.jsonfeed.org/version/1.1/ */
export function digestFeed({ day, title, themes }: DigestOut): string {
  const items = themes.flatMap(({ name, papers }) =>
    papers.map(({ view, tldr, why }) => ({
      id: abstractUrl(view.id),
      url: abstractUrl(view.id),
      external_url: pdfUrl(view.id),
      title: titleOf(view),
      content_text: [tldr?.text ?? view.abstract, why.join(' · ')].filter(Boolean).join('\n\n'),
      ...(tldr && { summary: tldr.text }),
      date_published: `${view.published ?? day}T00:00:00Z`,
      authors: view.authors.map((author) => ({ name: author })),
      tags: [...new Set([...(name ? [name] : []), ...view.categories])],
    })),
  );
  const feed = { version: 'https://jsonfeed.org/version/1.1', title, items };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}
