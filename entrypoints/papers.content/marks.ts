/** Puts marks beside spotted links and keeps them true. */
import type { Marks } from '../../messages.ts';
import type { PaperId } from '../../papers/paper.ts';
import type { Anchor } from './links.ts';
import { createMark, type Mark, MARK_TAG } from './mark.ts';
import { placeFor } from './mark-place.ts';
import type { Spotted } from './spotter.ts';

interface Placed {
  anchor: Anchor;
  id: PaperId;
  mark: Mark;
}

export interface MarkBook {
  add(found: Spotted[]): void;
  drop(anchors: Anchor[]): void;
  /** Shows the states that changed. */
  show(marks: Marks): void;
  /** The link that a mark stands for. */
  anchorOf(host: EventTarget): Anchor | undefined;
  clear(): void;
}

/** @param ask learns the states of papers that have no mark yet; answers through `show` */
export function createMarkBook(ask: (ids: PaperId[]) => void): MarkBook {
  const byAnchor = new Map<Node, Placed>();
  const byId = new Map<PaperId, Set<Mark>>();
  const states = new Map<PaperId, Marks[PaperId]>();

  function forget(anchor: Node): void {
    const placed = byAnchor.get(anchor);
    if (!placed) return;
    placed.mark.host.remove();
    byAnchor.delete(anchor);
    byId.get(placed.id)?.delete(placed.mark);
  }

  return {
    add(found) {
      // All reading of layout comes before all writing, or each mark would force a new layout.
      const places = found.map(({ anchor }) => placeFor(anchor));
      const unknown = new Set<PaperId>();
      found.forEach(({ anchor, link: { id } }, index) => {
        const place = places[index];
        if (!place || isMarkedAlready(anchor, id)) return;
        const mark = createMark();
        byAnchor.set(anchor, { anchor, id, mark });
        const state = states.get(id);
        if (state) mark.show(state);
        if (!byId.has(id)) unknown.add(id);
        byId.set(id, (byId.get(id) ?? new Set()).add(mark));
        if (place === 'after') anchor.after(mark.host);
        else anchor.append(mark.host);
      });
      if (unknown.size) ask([...unknown]);
    },
    drop: (anchors) => anchors.forEach(forget),
    show(marks) {
      for (const [id, state] of Object.entries(marks) as [PaperId, Marks[PaperId]][]) {
        if (!byId.has(id)) continue;
        states.set(id, state);
        for (const mark of byId.get(id) ?? []) mark.show(state);
      }
    },
    anchorOf(host) {
      for (const { anchor, mark } of byAnchor.values()) if (mark.host === host) return anchor;
      return undefined;
    },
    clear() {
      for (const anchor of byAnchor.keys()) forget(anchor);
    },
  };

  /** A run of links to one paper, with no word between them (`[pdf, html, other]`), has one mark, after its first. */
  function isMarkedAlready(anchor: Anchor, id: PaperId): boolean {
    if (byAnchor.has(anchor)) return true;
    for (let node = anchor.previousSibling; node; node = node.previousSibling) {
      if (node instanceof Text ? /[\p{L}\p{N}]/u.test(node.data) : !isLinkOrMark(node))
        return false;
      const placed = byAnchor.get(node);
      if (placed) return placed.id === id;
    }
    return false;
  }
}

function isLinkOrMark(node: Node): boolean {
  return ['a', MARK_TAG, '#comment'].includes(node.nodeName.toLowerCase());
}
