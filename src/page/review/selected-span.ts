import type { Span } from '../../model/index.js';

/** The offset in the document's text of a place in the page; null outside of the text. */
function offsetOf(node: Node, within: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const line = element?.closest<HTMLElement>('[data-start]');
  if (!line) return null;
  const before = document.createRange();
  before.selectNodeContents(line);
  before.setEnd(node, within);
  return Number(line.dataset.start) + before.toString().length;
}

/** The words of the document that are selected in the page, without white space around them; null where there are none. */
export function selectedSpan(text: string): Span | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const [start, end] = [
    offsetOf(range.startContainer, range.startOffset),
    offsetOf(range.endContainer, range.endOffset),
  ];
  if (start === null || end === null || end <= start) return null;
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const from = start + words.indexOf(trimmed);
  return { start: from, end: from + trimmed.length };
}
