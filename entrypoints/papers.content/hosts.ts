/** Finds the elements that can have a shadow root: the engine looks, and a script sees only what it found. */

const OURS = 'papergloss-';
/** Custom elements, by the hyphen in their names. */
const NAMED = `descendant-or-self::*[contains(local-name(),'-') and not(starts-with(local-name(),'${OURS}'))]`;
/** Other elements that have a shadow root are as a rule empty besides. */
const EMPTY = 'div:empty,section:empty,article:empty,aside:empty,main:empty';

/** What the engine looks through in a few milliseconds. */
const MOST_ELEMENTS = 20_000;
const CHILDREN_AT_ONCE = 2000;

/** What we put on the page ourselves has roots too, which hold nothing of the page's. */
export const isOurs = (host: Element): boolean => host.localName.startsWith(OURS);

/** Looks piece by piece, so that a page of any size stays responsive. */
export function* hostsIn(node: Element): Generator<Element[]> {
  if (!node.firstElementChild) {
    const isHost = node.localName.includes('-') ? !isOurs(node) : node.matches(EMPTY);
    yield isHost ? [node] : [];
    return;
  }
  yield [...node.querySelectorAll(EMPTY)];
  yield* namedIn(node);
}

function* namedIn(node: Element): Generator<Element[]> {
  const count = node.childElementCount;
  if (node.getElementsByTagName('*').length < MOST_ELEMENTS) yield found(node, NAMED);
  else if (count < CHILDREN_AT_ONCE) for (const child of node.children) yield* namedIn(child);
  else {
    for (let from = 0; from < count; from += CHILDREN_AT_ONCE) {
      const children = `*[position()>${from} and position()<=${from + CHILDREN_AT_ONCE}]`;
      yield found(node, `${children}/${NAMED}`);
    }
  }
}

function found(node: Element, path: string): Element[] {
  const snapshot = document.evaluate(path, node, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  const hosts = [];
  for (let index = 0; index < snapshot.snapshotLength; index++) {
    hosts.push(snapshot.snapshotItem(index) as Element);
  }
  return hosts;
}
