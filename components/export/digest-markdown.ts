import { abstractUrl } from '../../papers/paper-urls.ts';
import { authorsInShort } from '../format/authors.ts';
import { type DigestOut, type PaperOut, titleOf } from './digest-out.ts';

/** A digest as CommonMark; what others wrote is escaped, so that it stays text. */
export function digestMarkdown({ title, themes }: DigestOut): string {
  const lines = [`# ${plain(title)}`];
  for (const { name, papers } of themes) {
    if (name) lines.push(`## ${plain(name)}`);
    for (const paper of papers) lines.push(item(paper));
  }
  return `${lines.join('\n\n')}\n`;
}

function item({ view, tldr, why, like }: PaperOut): string {
  const others = like.map((each) => `[${plain(titleOf(each))}](${abstractUrl(each.id)})`);
  return [
    `- **[${plain(titleOf(view))}](${abstractUrl(view.id)})**`,
    view.authors.length > 0 ? plain(authorsInShort(view.authors) ?? '') : undefined,
    tldr && plain(tldr.text),
    why.length > 0 ? `_${plain(why.join(' · '))}_` : undefined,
    others.length > 0 ? `Like it: ${others.join('; ')}` : undefined,
  ]
    .filter(Boolean)
    .join('  \n  ');
}

/** @see https://spec.commonmark.org/0.31.2/#backslash-escapes */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_[\]<>#|~&$!]/g, '\\$&');
}
