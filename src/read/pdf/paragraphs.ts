import type { Frame } from './frame.js';
import { endsShort } from './line-ends.js';
import type { Line } from './lines.js';

/** Indents in sizes: what is set in by more begins a paragraph, and what is set in on both sides is centred. */
const INDENT = 1.2;
const OFF_CENTRE = 0.8;
/** A title is set larger than the text. */
const TITLE = 1.15;
const SAME_SIZE = 1.12;
/** Lines further apart than this part of the usual distance have a blank between them. */
const BLANK = 1.6;

const MARKER =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[章节条编部]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,3}[.．、](?!\d)|[①-⑳]|[●•■◆★])/u;
const FINISHED = /[。！？；：!?;:][”’』」）)]?$/u;

export const beginsWithMarker = (text: string): boolean => MARKER.test(text);
export const isFinished = (text: string): boolean => FINISHED.test(text);

const isCentred = (line: Line, { left, right }: Frame): boolean =>
  Math.abs(line.left - left - (right - line.right)) < 2 * OFF_CENTRE * line.size;

const indented = (line: Line, { left }: Frame): boolean => line.left - left >= INDENT * line.size;

/** Stretches side by side, as in a letterhead; a marker set apart from its text is none. */
const isParted = ({ pieces: [first, second] }: Line): boolean =>
  second !== undefined && !MARKER.test(first?.text ?? '');

/** Two lines of one title, centred one under the other. */
const isOneTitle = (before: Line, line: Line, frame: Frame): boolean =>
  line.size >= TITLE * frame.size && isCentred(before, frame) && isCentred(line, frame) && line.left > frame.left;

/** A list item whose further lines are set in under its text, where a new paragraph would be set in as far as the item. */
const hangs = (before: Line, line: Line, first: Line): boolean =>
  MARKER.test(first.text) &&
  !MARKER.test(line.text) &&
  !FINISHED.test(before.text) &&
  line.left > first.left + line.size / 2;

interface Joint {
  /** The line before, and the first line of its paragraph. */
  readonly before: Line;
  readonly first: Line;
  readonly line: Line;
  /** That of the line, and that of the line before, which may stand in another column or on another page. */
  readonly frame: Frame;
  readonly frameBefore: Frame;
  /** The usual distance of lines; null where the lines stand on different pages or columns. */
  readonly pitch: number | null;
}

/** Does a line begin a paragraph, or go on with that of the line before? */
export function beginsParagraph({ before, first, line, frame, frameBefore, pitch }: Joint): boolean {
  if (Math.max(before.size, line.size) > SAME_SIZE * Math.min(before.size, line.size)) return true;
  const distance = line.baseline - before.baseline;
  if (isOneTitle(before, line, frame)) return pitch !== null && distance > 2.2 * line.size;
  if (pitch !== null && distance > BLANK * Math.max(pitch, line.size)) return true;
  if (isParted(line)) return true;
  if (endsShort(before, line, frameBefore.right)) return true;
  if (indented(line, frame)) return !hangs(before, line, first);
  return FINISHED.test(before.text) && MARKER.test(line.text);
}
