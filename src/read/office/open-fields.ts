/** The fields of a Word document that are open where its reading stands: an instruction, then a result, which alone is text. */
export interface OpenFields {
  readonly begin: () => void;
  readonly separate: () => void;
  readonly end: () => void;
  /** Is an instruction being read? */
  readonly inInstruction: () => boolean;
  /** A field whose result never comes must not swallow the paragraphs below. */
  readonly endParagraph: () => void;
}

/** Fields stand in fields a few deep; of one that opens ever more the outermost are forgotten. */
const DEEPEST = 100;

export function openFields(): OpenFields {
  /** For each open field, whether its instruction is being read. */
  let open: boolean[] = [];
  return {
    begin: () => {
      open = [...open.slice(1 - DEEPEST), true];
    },
    separate: () => {
      if (open.length > 0) open[open.length - 1] = false;
    },
    end: () => void open.pop(),
    inInstruction: () => open.includes(true),
    endParagraph: () => void open.fill(false),
  };
}
