import { abstractUrl } from '../../papers/paper-urls.ts';
import { authorsInShort } from '../format/authors.ts';
import { type DigestOut, type PaperOut, titleOf } from './digest-out.ts';

/**
 * A digest as HTML to paste into a mail, with no style but structure. It is built as a document, in which what others
 * wrote can only ever be text.
 */
export function digestHtml({ title, themes }: DigestOut): string {
  const page = document.implementation.createHTMLDocument(title);
  const add = <Name extends keyof HTMLElementTagNameMap>(to: Element, name: Name, text = '') => {
    const element = page.createElement(name);
    element.textContent = text;
    to.append(element);
    return element;
  };
  const link = (to: Element, view: PaperOut['view']) => {
    add(to, 'a', titleOf(view)).href = abstractUrl(view.id);
  };
  add(page.body, 'h1', title);
  for (const { name, papers } of themes) {
    if (name) add(page.body, 'h2', name);
    const list = add(page.body, 'ul');
    for (const { view, tldr, why, like } of papers) {
      const item = add(list, 'li');
      link(add(item, 'strong'), view);
      if (view.authors.length > 0) add(item, 'div', authorsInShort(view.authors));
      if (tldr) add(item, 'div', tldr.text);
      if (why.length > 0) add(add(item, 'div'), 'em', why.join(' · '));
      if (like.length === 0) continue;
      const others = add(item, 'ul');
      for (const each of like) link(add(others, 'li'), each);
    }
  }
  return page.body.innerHTML;
}
