/** What a paragraph or character says of itself: operations ("sprms") one after the other, each with an operand. */
export type Properties = Uint8Array;

/** A stretch of a Word file, by its bytes in the main stream, with one set of properties. */
export interface FormattedRun {
  readonly from: number;
  readonly to: number;
  /** The paragraph's style; 0 for characters. */
  readonly style: number;
  readonly properties: Properties;
}

const PAGE = 512;
const TABLE_DEFINITION = 0xd608;
const TAB_STOPS = 0xc615;

/** How long the operand at this place is, by what the operation says of itself. */
function operandLength(operation: number, view: DataView, at: number): number {
  switch (operation >> 13) {
    case 0:
    case 1:
      return 1;
    case 3:
      return 4;
    case 6:
      if (operation === TABLE_DEFINITION) return view.getUint16(at, true) + 1;
      if (operation !== TAB_STOPS || view.getUint8(at) !== 0xff) return view.getUint8(at) + 1;
      return tabStopsLength(view, at);
    case 7:
      return 3;
    default:
      return 2;
  }
}

/** Many tab stops: those taken out have four bytes each, those put in three. */
function tabStopsLength(view: DataView, at: number): number {
  const removed = view.getUint8(at + 1) * 4;
  return 3 + removed + view.getUint8(at + 2 + removed) * 3;
}

/** Gives each operation with its operand. What is cut off at the end is left out. */
export function eachProperty(properties: Properties, visit: (operation: number, operand: DataView) => void): void {
  const { buffer, byteOffset, byteLength } = properties;
  const view = new DataView(buffer, byteOffset, byteLength);
  for (let at = 0; at + 3 <= byteLength; ) {
    const operation = view.getUint16(at, true);
    const length = operandLength(operation, view, at + 2);
    if (at + 2 + length > byteLength) return;
    visit(operation, new DataView(buffer, byteOffset + at + 2, length));
    at += 2 + length;
  }
}

/** The last number that an operation sets, null when it is not there. */
export function numberSet(properties: Properties, wanted: number): number | null {
  let found: number | null = null;
  eachProperty(properties, (operation, operand) => {
    if (operation !== wanted) return;
    found = operand.byteLength === 1 ? operand.getUint8(0) : operand.getUint16(0, true);
  });
  return found;
}

/**
 * The runs that a table of pages lists ("bin table"), in the order of the file. Each page of 512 bytes holds the ends of its runs, and
 * where on it their properties are.
 */
export function formattedRuns(
  main: Uint8Array,
  pages: Uint8Array,
  kind: 'paragraph' | 'character',
): readonly FormattedRun[] {
  const table = new DataView(pages.buffer, pages.byteOffset, pages.byteLength);
  const count = Math.floor((pages.byteLength - 4) / 8);
  const runs: FormattedRun[] = [];
  // A table that lists a page again and again is damaged, or made to fill the memory.
  const numbers = new Set<number>();
  for (let i = 0; i < count; i++) numbers.add(table.getUint32((count + 1) * 4 + i * 4, true) & 0x3fffff);
  for (const number of numbers) {
    const page = main.subarray(number * PAGE, (number + 1) * PAGE);
    if (page.length === PAGE) runs.push(...(kind === 'paragraph' ? paragraphRuns(page) : characterRuns(page)));
  }
  return runs.sort((a, b) => a.from - b.from);
}

const NONE = new Uint8Array(0);
/** Beside the place of its properties a paragraph has twelve bytes on its height. */
const PARAGRAPH_ENTRY = 13;

function paragraphRuns(page: Uint8Array): readonly FormattedRun[] {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const count = view.getUint8(PAGE - 1);
  return Array.from({ length: count }, (_, i) => {
    const place = view.getUint8((count + 1) * 4 + i * PARAGRAPH_ENTRY) * 2;
    const words = place === 0 ? 0 : view.getUint8(place);
    // An even length is written behind a zero.
    const start = words === 0 ? place + 2 : place + 1;
    const length = place === 0 ? 0 : words === 0 ? view.getUint8(place + 1) * 2 : words * 2 - 1;
    return {
      from: view.getUint32(i * 4, true),
      to: view.getUint32((i + 1) * 4, true),
      style: length >= 2 ? view.getUint16(start, true) : 0,
      properties: length > 2 ? page.subarray(start + 2, start + length) : NONE,
    };
  });
}

function characterRuns(page: Uint8Array): readonly FormattedRun[] {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const count = view.getUint8(PAGE - 1);
  return Array.from({ length: count }, (_, i) => {
    const place = view.getUint8((count + 1) * 4 + i) * 2;
    return {
      from: view.getUint32(i * 4, true),
      to: view.getUint32((i + 1) * 4, true),
      style: 0,
      properties: place === 0 ? NONE : page.subarray(place + 1, place + 1 + view.getUint8(place)),
    };
  });
}

/** The run in which a byte of the main stream lies, by halving the sorted runs. */
export function runAt(runs: readonly FormattedRun[], byte: number): FormattedRun | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as FormattedRun).to <= byte) low = middle + 1;
    else high = middle;
  }
  const run = runs[low];
  return run && run.from <= byte ? run : null;
}
