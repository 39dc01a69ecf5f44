import type { Document, Op, Span } from '../../model/index.js';
import { codePointOffsets } from './code-points.js';

/** What is marked in the text, with what is said of it: attributes have one of a few values, notes any text. */
interface Mark {
  readonly type: string;
  readonly span: Span;
  readonly attributes: Readonly<Record<string, string | boolean>>;
  readonly notes: Readonly<Record<string, string | number | null>>;
}

/** Comparisons by name: brat's configuration gives `<` and `|` a meaning of their own. */
export const BOUNDS: Readonly<Record<Op, string>> = {
  '>=': 'at-least',
  '>': 'more-than',
  '<=': 'at-most',
  '<': 'less-than',
  '~': 'about',
  '=': 'exactly',
  range: 'range',
};

function marksOf(document: Document): readonly Mark[] {
  const { sections, measures, qualitativeTargets, deadlines, responsibleUnits, references } = document;
  const marks: Mark[] = [
    ...sections.map(
      ({ span, level, title }): Mark => ({
        type: 'Section',
        span,
        attributes: { Level: String(Math.min(level, DEEPEST)) },
        notes: { title },
      }),
    ),
    ...measures.map(({ span, op, status, strength, period, ...measure }): Mark => {
      const { subject, indicator, value, upper, unit, per, base, scope, due, rule, id } = measure;
      const until = period.end;
      return {
        type: 'Measure',
        span,
        attributes: { Bound: BOUNDS[op], Status: status, ...(strength === null ? {} : { Strength: strength }) },
        notes: { subject, indicator, value, upper, unit, per, base, scope, due, until, rule, id },
      };
    }),
    ...qualitativeTargets.map(
      ({ span, relation, status, period, ...target }): Mark => ({
        type: 'QualitativeTarget',
        span,
        attributes: { Relation: relation, Status: status },
        notes: {
          subject: target.subject,
          indicator: target.indicator,
          relatedTo: target.relatedTo,
          scope: target.scope,
          until: period.end,
          rule: target.rule,
          id: target.id,
        },
      }),
    ),
    ...deadlines.map(
      ({ span, kind, from, to, duration, rule, id }): Mark => ({
        type: 'Deadline',
        span,
        attributes: { Kind: kind },
        notes: { from, to, duration, rule, id },
      }),
    ),
    ...responsibleUnits.map(
      ({ span, unit, role, formal, rule, id }): Mark => ({
        type: 'ResponsibleUnit',
        span,
        attributes: { Role: role, Formal: formal },
        notes: { unit, rule, id },
      }),
    ),
    ...references.map(
      ({ span, title, documentNumber, self, id }): Mark => ({
        type: 'Reference',
        span,
        attributes: { Self: self },
        notes: { title, documentNumber, id },
      }),
    ),
  ];
  return marks.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Sections lie no deeper in brat's list of levels. */
export const DEEPEST = 9;

/** The lines and cells of a span without white space around them: brat lets no annotation run over the end of a line or a tab. */
function fragments(text: string, { start, end }: Span): readonly Span[] {
  return [...text.slice(start, end).matchAll(/\S(?:[^\n\t]*\S)?/g)].map(({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}

const noteOf = (notes: Mark['notes']): string =>
  Object.entries(notes)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${String(value).replace(/\s+/g, ' ')}`)
    .join('; ');

/** The annotations of a document in brat's standoff format: a text-bound annotation a record, with its attributes and a note. */
export function standoff(document: Document): string {
  const { text } = document;
  const offset = codePointOffsets(text);
  const lines: string[] = [];
  let marks = 0;
  let attributes = 0;
  for (const mark of marksOf(document)) {
    const parts = fragments(text, mark.span);
    if (parts.length === 0) continue;
    const id = `T${++marks}`;
    const places = parts.map(({ start, end }) => `${offset(start)} ${offset(end)}`).join(';');
    lines.push(`${id}\t${mark.type} ${places}\t${parts.map(({ start, end }) => text.slice(start, end)).join(' ')}`);
    for (const [name, value] of Object.entries(mark.attributes))
      if (value !== false) lines.push(`A${++attributes}\t${name} ${id}${value === true ? '' : ` ${value}`}`);
    lines.push(`#${marks}\tAnnotatorNotes ${id}\t${noteOf(mark.notes)}`);
  }
  return lines.map((line) => `${line}\n`).join('');
}
