import type { Document, Inference, Span } from '../model/index.js';
import type { RowBlock, RowPlace } from './contents.js';

/** Strings by number, each kept once. */
interface StringList {
  readonly strings: readonly string[];
  readonly indexOf: (string: string) => number;
}
function stringList(): StringList {
  const strings: string[] = [];
  const known = new Map<string, number>();
  return {
    strings,
    indexOf: (string) => {
      const index = known.get(string) ?? strings.push(string) - 1;
      known.set(string, index);
      return index;
    },
  };
}

interface Placeable {
  readonly span: Span;
  readonly section: string | null;
  readonly task: string | null;
  readonly rule: string;
  readonly inferred: readonly Inference[];
}

function headingPaths(document: Document): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const { id, parent, marker, title } of document.sections) {
    const above = parent === null ? undefined : paths.get(parent);
    const own = `${marker ?? ''}${title}`;
    paths.set(id, above === undefined ? own : `${above} › ${own}`);
  }
  return paths;
}

const lineAround = (text: string, { start, end }: Span): Span => {
  const after = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: after < 0 ? text.length : after };
};

/** The rows that the tables of the page show, of a lot of documents of which the first stands at `first` in the contents. */
export function rowBlock(documents: readonly Document[], first: number): RowBlock {
  const sentences = stringList();
  const headings = stringList();
  const rowsOf = (document: Document, index: number) => {
    const paths = headingPaths(document);
    const tasks = new Map(document.tasks.map((task) => [task.id, task.span]));
    return <Record extends Placeable>({
      section,
      task,
      rule: _rule,
      inferred,
      ...fields
    }: Record): Omit<Record, Exclude<keyof Placeable, 'span'>> & RowPlace => {
      const { span } = fields;
      const around = (task === null ? undefined : tasks.get(task)) ?? lineAround(document.text, span);
      return {
        ...fields,
        document: first + index,
        sentence: sentences.indexOf(document.text.slice(around.start, around.end)),
        at: around.start <= span.start && span.end <= around.end ? span.start - around.start : -1,
        heading: section === null ? -1 : headings.indexOf(paths.get(section) ?? ''),
        inferred: inferred.map(({ field }) => field),
      };
    };
  };
  const placed = documents.map((document, index) => {
    const row = rowsOf(document, index);
    return {
      measures: document.measures.map(row),
      qualitative: document.qualitativeTargets.map(row),
      deadlines: document.deadlines.map(row),
      units: document.responsibleUnits.map(row),
    };
  });
  return {
    sentences: sentences.strings,
    headings: headings.strings,
    measures: placed.flatMap(({ measures }) => measures),
    qualitative: placed.flatMap(({ qualitative }) => qualitative),
    deadlines: placed.flatMap(({ deadlines }) => deadlines),
    units: placed.flatMap(({ units }) => units),
  };
}
