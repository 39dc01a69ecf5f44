/** What the half of pdf.js that reads files sends of a page: its operators with their arguments. */
export interface DrawingMessage {
  readonly chunk?: { readonly fnArray?: readonly number[]; readonly argsArray?: readonly unknown[] };
}

/** Characters and numbers that a page draws with: a map has a million numbers. */
const MOST_DRAWN = 2_000_000;
/** Characters, and the gaps between them: a page of the smallest print has some ten thousand. */
const MOST_SHOWN = 200_000;
/** States that are kept one upon the other, forms that are drawn in forms: a file that nests them without end is followed without end. */
const DEEPEST = 1000;
/** Forms: a map repeats a sign some thousand times. Those that draw others twice each, forty deep, are drawn for minutes. */
const MOST_FORMS = 50_000;

/** The numbers of pdf.js's operators that matter here, by name. */
type Names = Readonly<
  Record<
    'save' | 'restore' | 'paintFormXObjectBegin' | 'paintFormXObjectEnd' | 'beginGroup' | 'endGroup' | 'showText',
    number
  >
>;

/** What a page may draw. */
export interface DrawingBudget {
  /** Begins a page. */
  readonly begin: () => void;
  /** Counts what is sent; is it more than any page draws? Once it is, it stays so until the next page. */
  readonly isSpent: (message: DrawingMessage) => boolean;
}

/** How much stands in the lists among an operator's arguments. */
const listed = (values: unknown): number =>
  Array.isArray(values) ? values.reduce((sum: number, value) => sum + (Array.isArray(value) ? value.length : 0), 0) : 0;

/** Counts what the operators of a page draw while it is still being read, since a single one may come with millions of characters. */
export function drawingBudget(names: Names): DrawingBudget {
  const steps = new Map([
    ...[names.save, names.paintFormXObjectBegin, names.beginGroup].map((name) => [name, 1] as const),
    ...[names.restore, names.paintFormXObjectEnd, names.endGroup].map((name) => [name, -1] as const),
  ]);
  let [drawn, shown, forms, depth, deepest] = [0, 0, 0, 0, 0];
  return {
    begin: () => {
      [drawn, shown, forms, depth, deepest] = [0, 0, 0, 0, 0];
    },
    isSpent: ({ chunk }) => {
      chunk?.fnArray?.forEach((operator, i) => {
        const length = listed(chunk.argsArray?.[i]);
        drawn += 1 + length;
        if (operator === names.showText) shown += length;
        if (operator === names.paintFormXObjectBegin) forms += 1;
        depth = Math.max(0, depth + (steps.get(operator) ?? 0));
        deepest = Math.max(deepest, depth);
      });
      return drawn > MOST_DRAWN || shown > MOST_SHOWN || forms > MOST_FORMS || deepest > DEEPEST;
    },
  };
}
