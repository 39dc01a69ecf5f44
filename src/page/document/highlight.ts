import type { Span } from '../../model/index.js';

/** A mark carries the keys of all records that were read from its words. */
const elementsOf = (text: HTMLElement, key: string): HTMLElement[] => [
  ...text.querySelectorAll<HTMLElement>(`[data-mark~="${CSS.escape(key)}"]`),
];

/** Opens what is folded around an element and brings it to the middle of the window. */
export function show(element: Element): void {
  const folded = element.closest('details');
  if (folded) folded.open = true;
  const { top, bottom } = element.getBoundingClientRect();
  const seen = top > innerHeight * 0.15 && bottom < innerHeight * 0.75;
  if (!seen) element.scrollIntoView({ block: 'center' });
}

/** Marks the chosen mark in the text as chosen, shows it and puts the keyboard on it; null chooses nothing. */
export function chooseIn(text: HTMLElement, key: string | null): void {
  for (const element of text.querySelectorAll<HTMLElement>('.chosen')) {
    element.classList.remove('chosen');
    element.tabIndex = -1;
  }
  const elements = key === null ? [] : elementsOf(text, key);
  for (const element of elements) element.classList.add('chosen');
  // One mark can be reached with the tab key: the chosen one, or the first.
  const [reachable = text.querySelector<HTMLElement>('.mark')] = elements;
  if (reachable) reachable.tabIndex = 0;
  if (elements[0]) {
    show(elements[0]);
    elements[0].focus({ preventScroll: true });
  }
}

/** The range of a place in the text: from its start to its end, or to the end of its line. Null where the text has no such place. */
function rangeOf(text: HTMLElement, { start, end }: Span): Range | null {
  const line = [...text.querySelectorAll<HTMLElement>('[data-start]')].findLast(
    (one) => Number(one.dataset.start) <= start,
  );
  if (!line) return null;
  const range = document.createRange();
  range.selectNodeContents(line);
  let at = Number(line.dataset.start);
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const after = at + node.data.length;
    if (at <= start && start < after) range.setStart(node, start - at);
    if (at < end && end <= after) range.setEnd(node, end - at);
    at = after;
  }
  return range;
}

/** Shows where the chosen mark's fields are from, without changing the text (browsers without highlights do not show it). */
export function highlightOrigins(text: HTMLElement, spans: readonly Span[]): void {
  if (typeof Highlight === 'undefined') return;
  const ranges = spans.flatMap((span) => rangeOf(text, span) ?? []);
  CSS.highlights.set('origin', new Highlight(...ranges));
}

/** Brings a place of the text into view. */
export function showPlace(text: HTMLElement, span: Span): void {
  const range = rangeOf(text, span);
  const element = range?.startContainer.parentElement;
  if (element) show(element);
}
