/** Reading texts off a page. A typeset formula stands there several times over, its source among them. */

const TYPESET = '.MathJax,.MathJax_Preview,.MathJax_Display,mjx-container,.katex';
const TEX_SOURCE = 'script[type^="math/tex"],annotation[encoding="application/x-tex"]';
const SILENT = 'script,style,noscript,svg,[hidden],.descriptor,papergloss-mark,papergloss-gloss';

/** The text of an element as its author wrote it, on one line; undefined when there is none. */
export function textOf(element: Element | null | undefined): string | undefined {
  return element ? oneLine(written(element)) : undefined;
}

export function oneLine(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

export function textsOf(elements: Iterable<Element>): string[] {
  return [...elements].map(textOf).filter((text) => text !== undefined);
}

function written(node: Node): string {
  if (!(node instanceof Element))
    return node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
  if (node.matches(TEX_SOURCE)) return `$${node.textContent}$`;
  if (node.matches(TYPESET)) {
    const source = node.querySelector(TEX_SOURCE);
    return source ? written(source) : '';
  }
  if (node.matches(SILENT)) return '';
  return [...node.childNodes].map(written).join('');
}
