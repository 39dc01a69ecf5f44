import { type DocCharacters, REMOVED } from './doc-characters.js';
import { type DocFile, STRETCH } from './doc-file.js';
import { docLists } from './doc-lists.js';
import { eachProperty, type FormattedRun, formattedRuns, numberSet, type Properties, runAt } from './doc-properties.js';
import { docStyles } from './doc-styles.js';
import { listLabels } from './list-labels.js';
import { type OpenFields, openFields } from './open-fields.js';

const LIST_LEVEL = 0x260a;
const LIST = 0x460b;
const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const INNER_ROW_END = 0x244c;
const ELSEWHERE = 0x6646;

/** A stretch of the text, by its characters. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** A paragraph, or a cell's last: `mark` is the character that ends it. */
export interface DocParagraph {
  readonly text: string;
  readonly mark: string;
  readonly properties: Properties;
  readonly inTable: boolean;
}

export type ParagraphsIn = (part: Part) => Generator<DocParagraph, void, void>;

/** Properties that are too long for their page lie in a stream of their own. */
function whole(properties: Properties, data: Uint8Array): Properties {
  let found = properties;
  eachProperty(properties, (operation, operand) => {
    if (operation !== ELSEWHERE) return;
    const at = operand.getUint32(0, true);
    if (at + 2 > data.length) return;
    found = data.subarray(at + 2, at + 2 + ((data[at] as number) | ((data[at + 1] as number) << 8)));
  });
  return found;
}

/** Of a paragraph, a cell or row, a page or section. */
const ENDS = '\r\u0007\f';

/** Cuts parts of the text into paragraphs, and numbers those that Word numbers. */
export function paragraphReader(file: DocFile, { text, byteOf }: DocCharacters): ParagraphsIn {
  const runs = formattedRuns(file.main, file.table(STRETCH.paragraphs), 'paragraph');
  const styles = docStyles(file);
  const lists = docLists(file);
  const label = listLabels();
  const numberOf = (run: FormattedRun | null, properties: Properties): string => {
    const said = [...styles(run?.style ?? 0), properties];
    const last = (operation: number): number =>
      said.map((one) => numberSet(one, operation)).findLast((value) => value !== null) ?? 0;
    const list = lists(last(LIST));
    return list ? label(list, last(LIST_LEVEL)) : '';
  };
  return function* ({ from, to }) {
    const fields = openFields();
    for (let start = from, at = from; at < to; at++) {
      const mark = text[at] as string;
      const ends = ENDS.includes(mark);
      if (!ends && at < to - 1) continue;
      const run = runAt(runs, byteOf(at));
      const properties = run ? whole(run.properties, file.data) : new Uint8Array(0);
      const isRowEnd = [ROW_END, INNER_ROW_END].some((operation) => numberSet(properties, operation) === 1);
      const printed = printedText(text.slice(start, ends ? at : at + 1), fields);
      const number = isRowEnd ? '' : numberOf(run, properties);
      const body = number === '' ? printed : number + printed.trimStart();
      const inTable = numberSet(properties, IN_TABLE) === 1;
      yield { text: body, mark: isRowEnd && mark === '\u0007' ? ROW : mark, properties, inTable };
      start = at + 1;
    }
  };
}

/** The mark of a row's end, told apart from that of a cell's. */
export const ROW = 'row';

const BEGIN = '\u0013';
const SEPARATE = '\u0014';
const END = '\u0015';
/** What stands for pictures, notes and other things that are not text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: Word keeps its marks among the control characters
const MARKS = /[\u0000-\u0008\u000e-\u001d\u001f]/gu;
/** A stretch without fields, or the mark of one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const STRETCH_OR_MARK = /[^\u0013-\u0015]+|[\u0013-\u0015]/gu;

/** A paragraph's text as it is printed: of fields the results, not the instructions. */
function printedText(raw: string, fields: OpenFields): string {
  let printed = '';
  for (const [stretch] of raw.matchAll(STRETCH_OR_MARK))
    if (stretch === BEGIN) fields.begin();
    else if (stretch === SEPARATE) fields.separate();
    else if (stretch === END) fields.end();
    else if (!fields.inInstruction()) printed += stretch;
  fields.endParagraph();
  return printed
    .replaceAll(REMOVED, '')
    .replaceAll('\u001e', '-')
    .replaceAll('\u000b', '\n')
    .replaceAll('\t', ' ')
    .replace(MARKS, '');
}
