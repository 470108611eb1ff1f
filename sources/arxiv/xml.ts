import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Day } from '../../papers/paper.ts';
import { garbled } from '../wire/reply.ts';

/** An element with attributes or children; a bare text comes as a string, a repeated one as a list. */
export type Xml = { readonly [name: string]: unknown };

const LISTS = new Set(['entry', 'item', 'author', 'category', 'link']);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  // Titles such as `0` or `1e5` are texts.
  parseTagValue: false,
  parseAttributeValue: false,
  // Entities are decoded once, with the rest of the text's clean-up; a DOCTYPE's own are never expanded.
  processEntities: false,
  isArray: (name) => LISTS.has(name),
});

/**
 * The named root element of a document.
 * @throws {SourceError} garbled, when the text is not well-formed (cut off, for instance) or another document
 */
export function parseXml(text: string, root: string): Xml {
  if (XMLValidator.validate(text) !== true) throw garbled('arxiv', 'not well-formed');
  const document: unknown = parser.parse(text);
  const element = isXml(document) ? document[root] : undefined;
  if (element === '') return {};
  if (!isXml(element)) throw garbled('arxiv', `no <${root}>`);
  return element;
}

export function isXml(node: unknown): node is Xml {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

/** The text of a child, with or without attributes of its own; the first one's where it is repeated. */
export function textIn(parent: Xml, name: string): string | undefined {
  const child = parent[name];
  const first: unknown = Array.isArray(child) ? child[0] : child;
  const text = isXml(first) ? first['#text'] : first;
  return typeof text === 'string' && text !== '' ? text : undefined;
}

/** How many dates stand under the names that cannot be read. */
export function unreadDates(
  elements: readonly unknown[],
  names: readonly string[],
  read: (text: string) => Day | undefined,
): number {
  const texts = elements
    .filter(isXml)
    .flatMap((element) => names.map((name) => textIn(element, name)));
  return texts.filter((text) => text !== undefined && read(text) === undefined).length;
}

/** All children of a name that have children or attributes of their own. */
export function elementsIn(parent: Xml, name: string): Xml[] {
  const child = parent[name];
  return (Array.isArray(child) ? child : [child]).filter(isXml);
}

/** The texts of all children of a name. */
export function textsIn(parent: Xml, name: string): string[] {
  const child = parent[name];
  const children: unknown[] = Array.isArray(child) ? child : [child];
  return children
    .map((node) => (isXml(node) ? node['#text'] : node))
    .filter((text) => typeof text === 'string' && text !== '')
    .map(String);
}
