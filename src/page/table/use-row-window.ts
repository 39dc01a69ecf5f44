import {
  measureElement,
  observeWindowOffset,
  observeWindowRect,
  type VirtualItem,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** The rows near the window, and how much room the others take above and below. */
export interface RowWindow {
  readonly items: readonly VirtualItem[];
  readonly above: number;
  readonly below: number;
  /** To be set as `ref` on every row, with its index as `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
  readonly scrollTo: (index: number) => void;
}

interface Options {
  readonly count: number;
  readonly rowHeight: number;
  /** How far below the top of the page the first row stands. */
  readonly offset: number;
}

/** Renders of a long list only what the window shows, scrolled with the page. */
export function useRowWindow({ count, rowHeight, offset }: Options): RowWindow {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: () => rowHeight,
    scrollMargin: offset,
    overscan: 12,
    initialOffset: () => window.scrollY,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    measureElement,
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    items,
    above: first ? first.start - offset : 0,
    below: last ? virtualizer.getTotalSize() - (last.end - offset) : 0,
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'center' }),
  };
}
