import type { Fields, ReviewedKind } from '../../model/index.js';
import type { ReviewWords } from '../language/review-words.js';
import type { FieldName, Words } from '../language/words.js';

/** A field as a form has it: its path in the record (`period.start`), what it is called, and what may be written in it. */
export interface FormField {
  readonly path: string;
  readonly label: string;
  readonly type: 'text' | 'number' | 'date' | 'flag' | 'choice';
  /** May it be left empty? */
  readonly nullable: boolean;
  /** Of a choice, its values and what they are called. */
  readonly choices: Readonly<Record<string, string>>;
}

const field = (path: string, label: string, more: Partial<FormField> = {}): FormField => ({
  path,
  label,
  type: 'text',
  nullable: true,
  choices: {},
  ...more,
});
const choice = (path: string, label: string, choices: Readonly<Record<string, string>>, nullable = false) =>
  field(path, label, { type: 'choice', choices, nullable });

const LEVELS = Object.fromEntries(['国家', '省', '市', '县', '乡', '村'].map((level) => [level, level]));

/** The fields of a kind of record that a person may correct, in the order of a form. */
export function formFields(kind: ReviewedKind, words: Words, review: ReviewWords): readonly FormField[] {
  const named = (path: FieldName, more: Partial<FormField> = {}) => field(path, words.field[path], more);
  const day = { type: 'date' } as const;
  const time = [
    field('period.start', `${words.field.valueTime} ${review.start}`, day),
    field('period.end', `${words.field.valueTime} ${review.end}`, day),
  ];
  const status = choice('status', words.field.status, words.status);
  switch (kind) {
    case 'measures':
      return [
        named('subject'),
        named('indicator'),
        choice('op', words.field.op, words.op),
        named('value', { type: 'number', nullable: false }),
        named('upper', { type: 'number' }),
        field('unit', words.field.unitOfValue, { nullable: false }),
        named('per'),
        named('base'),
        named('scope'),
        status,
        named('due', day),
        ...time,
        choice('change.direction', review.change, { rise: words.relation.rise, fall: words.relation.fall }, true),
        field('change.from', review.changeFrom),
        choice('tier', words.field.tier, { base: words.status.target, stretch: words.stretch }),
        named('basis'),
        choice('strength', words.field.strength, words.strength, true),
      ];
    case 'qualitativeTargets':
      return [
        named('subject', { nullable: false }),
        named('indicator'),
        choice('relation', words.field.relation, words.relation),
        named('relatedTo'),
        named('scope'),
        status,
        ...time,
      ];
    case 'deadlines':
      return [
        choice('kind', words.field.deadlineKind, words.deadlineKind),
        named('from', day),
        named('to', day),
        named('duration'),
      ];
    case 'responsibleUnits':
      return [
        named('unit', { nullable: false }),
        choice('role', words.field.role, words.role),
        named('formal', { type: 'flag' }),
        field('unitFull', review.unitFull),
        field('field', review.matter),
        choice('level', review.level, LEVELS, true),
      ];
    case 'references':
      return [named('title'), named('documentNumber'), named('self', { type: 'flag' })];
  }
}

/** What is written down of a value for a form; a flag is `true` or empty. */
export function written(record: Fields, { path, type }: FormField): string {
  const value = path.split('.').reduce<unknown>((at, name) => (at as Fields | null)?.[name], record);
  if (type === 'flag') return value === true ? 'true' : '';
  return value === null || value === undefined ? '' : String(value);
}

/** What is meant by what is written in a field. */
function meant(text: string, { type, nullable }: FormField): unknown {
  if (type === 'flag') return text === 'true';
  const trimmed = text.trim();
  if (trimmed === '' && nullable) return null;
  return type === 'number' ? Number(trimmed) : trimmed;
}

/** The fields that are written otherwise than a record has them, as values; with `all`, every one. A field with parts is given whole. */
export function changedFields(
  record: Fields,
  fields: readonly FormField[],
  textOf: (path: string) => string,
  all: boolean,
): Fields {
  const changed = new Set(
    fields.filter((one) => all || textOf(one.path) !== written(record, one)).map(({ path }) => path.split('.')[0]),
  );
  const set: Record<string, unknown> = {};
  for (const one of fields) {
    const [name = '', part] = one.path.split('.');
    if (!changed.has(name)) continue;
    const value = meant(textOf(one.path), one);
    set[name] = part === undefined ? value : { ...(set[name] as object), [part]: value };
  }
  return set;
}

const NO_TIME = { start: null, end: null };

/** What a record that a person adds begins with. */
export function blankRecord(kind: ReviewedKind, quote: string): Fields {
  const found = /(?<value>\d+(?:\.\d+)?)\s*(?<unit>%|[^\d\s]{0,3})/.exec(quote)?.groups;
  switch (kind) {
    case 'measures':
      return {
        op: '=',
        value: found?.value ?? '',
        unit: found?.unit ?? '',
        status: 'target',
        period: NO_TIME,
        change: { direction: null, from: null },
        tier: 'base',
        strength: 'expected',
      };
    case 'qualitativeTargets':
      return { relation: 'rise', status: 'target', period: NO_TIME };
    case 'deadlines':
      return { kind: 'by' };
    case 'responsibleUnits':
      return { unit: quote, role: 'responsible', formal: false };
    case 'references':
      return { title: quote.replace(/^《|》$/g, ''), self: false };
  }
}
