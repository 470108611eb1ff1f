/** Puts marks beside spotted links and keeps them true. */
import type { Marks } from '../../messages.ts';
import type { PaperId } from '../../papers/paper.ts';
import { whenSettled } from './hydration.ts';
import { inIdleSlices } from './idle.ts';
import type { Anchor } from './links.ts';
import { createMark, type Mark } from './mark.ts';
import { isInPlace, type Place, placeFor, putMark, runHasMark } from './mark-place.ts';
import type { Spotted } from './spotter.ts';
import { createTruce } from './truce.ts';

interface Placed {
  anchor: Anchor;
  id: PaperId;
  mark: Mark;
}

export interface MarkBook {
  add(found: Spotted[]): void;
  drop(anchors: Anchor[]): void;
  /** The page removed a mark. */
  removed(host: Element): void;
  /** Shows the states that changed. */
  show(marks: Marks): void;
  /** The link that a mark stands for. */
  anchorOf(host: EventTarget): Anchor | undefined;
  clear(): void;
}

/** Placed in one go: all reading comes before all writing, or each mark would force the styles anew. */
const BATCH = 100;

/** @param ask learns the states of papers that have no mark yet; answers through `show` */
export function createMarkBook(ask: (ids: PaperId[]) => void, signal: AbortSignal): MarkBook {
  /** What is to have a mark; the page may change its mind while a link waits for its turn. */
  const wanted = new Map<Node, PaperId>();
  const byAnchor = new Map<Node, Placed>();
  const byHost = new Map<EventTarget, Placed>();
  const byId = new Map<PaperId, Set<Mark>>();
  const states = new Map<PaperId, Marks[PaperId]>();
  const unknown = new Set<PaperId>();
  const truce = createTruce();
  let settled = false;
  let early: Spotted[] = [];

  const later = inIdleSlices(signal, () => {
    if (unknown.size) ask([...unknown]);
    unknown.clear();
  });
  whenSettled(() => {
    settled = true;
    later(place(early));
    early = [];
  }, signal);

  function* place(found: Spotted[]): Generator<void> {
    const links = found.filter(placeable);
    const places: (Place | undefined)[] = [];
    for (const { anchor } of links) {
      places.push(placeFor(anchor));
      if (places.length % BATCH === 0) yield;
    }
    for (const [index, link] of links.entries()) {
      const where = places[index];
      if (where && placeable(link)) putOne(link, where);
      if (index % BATCH === BATCH - 1) yield;
    }
  }

  function placeable({ anchor, link: { id } }: Spotted): boolean {
    return anchor.isConnected && wanted.get(anchor) === id && truce.allows(id);
  }

  function putOne({ anchor, link: { id } }: Spotted, where: Place): void {
    const before = byAnchor.get(anchor);
    if (before?.id === id && isInPlace(before.mark.host, anchor, where)) return;
    if (!before && runHasMark(anchor, id, (link) => byAnchor.has(link))) return;
    if (before) truce.noteLoss(id, 'alone');
    forget(anchor);
    const mark = createMark();
    const placed = { anchor, id, mark };
    byAnchor.set(anchor, placed);
    byHost.set(mark.host, placed);
    const state = states.get(id);
    if (state) mark.show(state);
    if (!byId.has(id)) unknown.add(id);
    byId.set(id, (byId.get(id) ?? new Set()).add(mark));
    truce.noteMark(id);
    putMark(mark.host, anchor, where);
  }

  function forget(anchor: Node): void {
    const placed = byAnchor.get(anchor);
    if (!placed) return;
    byAnchor.delete(anchor);
    byHost.delete(placed.mark.host);
    byId.get(placed.id)?.delete(placed.mark);
    placed.mark.host.remove();
  }

  return {
    add(found) {
      for (const { anchor, link } of found) wanted.set(anchor, link.id);
      if (settled) later(place(found));
      else early = early.concat(found);
    },
    drop(anchors) {
      for (const anchor of anchors) {
        wanted.delete(anchor);
        const placed = byAnchor.get(anchor);
        if (placed) truce.noteLoss(placed.id, 'with its link');
        forget(anchor);
      }
    },
    removed(host) {
      const placed = byHost.get(host);
      if (!placed || host.isConnected) return;
      const { anchor, id } = placed;
      if (!anchor.isConnected) return;
      forget(anchor);
      truce.noteLoss(id, 'alone');
      later(place([{ anchor, link: { id } }]));
    },
    show(marks) {
      for (const [id, state] of Object.entries(marks) as [PaperId, Marks[PaperId]][]) {
        if (!byId.has(id)) continue;
        states.set(id, state);
        for (const mark of byId.get(id) ?? []) mark.show(state);
      }
    },
    anchorOf: (host) => byHost.get(host)?.anchor,
    clear() {
      for (const anchor of byAnchor.keys()) forget(anchor);
    },
  };
}
