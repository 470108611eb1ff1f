/** Which rows of a long list are in view. */
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { type RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

const OVERSCAN = 8;

export interface Virtual {
  scroller: RefObject<HTMLDivElement | null>;
  /** Of the whole list, in pixels. */
  height: number;
  items: { index: number; start: number }[];
  show(index: number): void;
}

/** @param rowHeight in pixels, the same for every row */
export function useVirtual(count: number, rowHeight: number): Virtual {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, Element>(options));
  virtualizer.setOptions(options);
  // What its adapters for other frameworks call; it has no other names for them.
  // oxlint-disable-next-line no-underscore-dangle
  useEffect(() => virtualizer._didMount(), []);
  // oxlint-disable-next-line no-underscore-dangle
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => virtualizer.measure(), [rowHeight, count]);
  return {
    scroller,
    height: virtualizer.getTotalSize(),
    items: virtualizer.getVirtualItems(),
    show: (index) => virtualizer.scrollToIndex(index),
  };
}
