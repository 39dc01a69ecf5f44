import type { Document, Span } from '../model/index.js';
import { RECORD_KINDS, type RecordBrief, type RecordKind } from './explanation.js';

/** A record of any kind that `explain` knows, with its own fields beside those that all have. */
export interface AnyRecord {
  readonly kind: RecordKind;
  readonly id: string;
  readonly span: Span;
  readonly text: string;
  readonly rule: string | null;
  readonly inferred: readonly { readonly field: string; readonly by: string; readonly span: Span | null }[];
  readonly fields: Readonly<Record<string, string | number | boolean | null>>;
}

/** All records of a document; last those that stand around others, tasks and sections. */
export function recordsOf(document: Document): readonly AnyRecord[] {
  const {
    measures,
    qualitativeTargets,
    deadlines,
    responsibleUnits,
    references,
    tasks,
    sections,
    text: whole,
  } = document;
  const unruled = { rule: null, inferred: [] };
  return [
    ...measures.map(({ id, span, text, rule, inferred, section, task, period, change, compared, ...plain }) => {
      const [from, to] = [period.start ?? '', period.end ?? ''];
      const turn = [change.direction, change.from].filter((part) => part !== null).join(' ');
      const fields = {
        ...plain,
        period: to === '' ? null : `${from}..${to}`,
        change: turn === '' ? null : turn,
        compared: `${compared.value}${compared.unit}`,
      };
      return { kind: RECORD_KINDS.m, id, span, text, rule, inferred, fields };
    }),
    ...qualitativeTargets.map(({ id, span, text, rule, inferred, section, task, period, ...plain }) => {
      const fields = { ...plain, period: period.end === null ? null : `${period.start ?? ''}..${period.end}` };
      return { kind: RECORD_KINDS.q, id, span, text, rule, inferred, fields };
    }),
    ...deadlines.map(({ id, span, text, rule, inferred, section, task, ...fields }) => {
      return { kind: RECORD_KINDS.d, id, span, text, rule, inferred, fields };
    }),
    ...responsibleUnits.map(({ id, span, text, rule, inferred, section, task, ...fields }) => {
      return { kind: RECORD_KINDS.u, id, span, text, rule, inferred, fields };
    }),
    ...references.map(({ id, span, text, section, ...fields }) => {
      return { kind: RECORD_KINDS.r, id, span, text, ...unruled, fields };
    }),
    ...tasks.map(({ id, span, text, section, ...fields }) => {
      return { kind: RECORD_KINDS.t, id, span, text, ...unruled, fields };
    }),
    ...sections.map(({ id, span, ...fields }) => {
      return { kind: RECORD_KINDS.s, id, span, text: whole.slice(span.start, span.end), ...unruled, fields };
    }),
  ];
}

/** Does a record stand around others, rather than hold a value? */
export const isFrame = ({ kind }: AnyRecord): boolean => kind === RECORD_KINDS.t || kind === RECORD_KINDS.s;

/** A record without its fields. */
export const brief = ({ id, kind, text, span }: AnyRecord): RecordBrief => ({ id, kind, text, span });

/** The number that a record's id ends with (its offset; of a section its place among them), and the letter of its kind; null for what is no record's id. */
export function partsOfId(
  id: string,
): { readonly document: string; readonly letter: string; readonly number: number } | null {
  const groups = /^(?<document>[0-9a-f]{16}):(?<letter>[a-z])(?<number>\d+)(?:\.\d+)?$/.exec(id)?.groups;
  if (!groups) return null;
  return { document: groups.document ?? '', letter: groups.letter ?? '', number: Number(groups.number) };
}

/** The records whose ids come nearest to an id, its own first: of its kind, where there are any, then by place. */
export function nearestRecords(document: Document, id: string, count: number): readonly RecordBrief[] {
  const asked = partsOfId(id);
  if (!asked) return [];
  const kind = Object.entries(RECORD_KINDS).find(([letter]) => letter === asked.letter)?.[1];
  const all = recordsOf(document);
  const alike = all.filter((record) => record.kind === kind);
  const distance = (record: AnyRecord): number =>
    record.id === id ? -1 : Math.abs((partsOfId(record.id)?.number ?? 0) - asked.number);
  return [...(alike.length > 0 ? alike : all)]
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, count)
    .map(brief);
}

/** Do two readings of one text agree on a record? */
export function agreeOn(id: string, one: Document, other: Document): boolean {
  const [a, b] = [one, other].map((document) => JSON.stringify(recordsOf(document).find((record) => record.id === id)));
  return a === b;
}
