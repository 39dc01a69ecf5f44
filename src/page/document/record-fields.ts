import type { Inference } from '../../model/index.js';
import type { FieldName, Words } from '../language/words.js';
import { periodText, valueText } from '../records/value-text.js';
import type { Mark } from './mark.js';

/** A field as it is shown: its name, its value in words, and where the value is from when it is not from the quote. */
export interface ShownField {
  readonly name: FieldName;
  readonly value: string;
  readonly inferred: Inference | null;
}

type Cell = readonly [name: FieldName, value: string | null, key?: string];

function cellsOf(mark: Mark, words: Words): readonly Cell[] {
  switch (mark.layer) {
    case 'measure': {
      const { record } = mark;
      return [
        ['indicator', record.indicator],
        ['subject', record.subject],
        ['value', `${valueText(record)}${record.op === '=' ? '' : `（${words.op[record.op]}）`}`],
        ['scope', record.scope],
        ['base', record.base],
        ['status', words.status[record.status]],
        ['due', record.due],
        ['valueTime', periodText(record.period), 'period'],
        ['basis', record.basis],
        ['confidence', `${Math.round(record.confidence * 100)} %`],
        ['tier', record.tier === 'stretch' ? words.stretch : null],
        ['strength', record.strength && words.strength[record.strength]],
      ];
    }
    case 'qualitative': {
      const { indicator, subject, relation, relatedTo, scope, status, period } = mark.record;
      return [
        ['indicator', indicator],
        ['subject', subject],
        ['relation', words.relation[relation]],
        ['relatedTo', relatedTo],
        ['scope', scope],
        ['status', words.status[status]],
        ['valueTime', periodText(period), 'period'],
      ];
    }
    case 'deadline': {
      const { kind, from, to, duration } = mark.record;
      return [
        ['deadlineKind', words.deadlineKind[kind], 'kind'],
        ['from', from],
        ['to', to],
        ['duration', duration],
      ];
    }
    case 'unit': {
      const { unit, role, formal } = mark.record;
      const { yes, no } = words.documentView;
      return [
        ['unit', unit],
        ['role', words.role[role]],
        ['formal', formal ? yes : no],
      ];
    }
    case 'reference': {
      const { title, documentNumber, self } = mark.record;
      return [
        ['title', title],
        ['documentNumber', documentNumber],
        ['self', self ? words.documentView.yes : null],
      ];
    }
    default:
      return [['class', words.numberClass[mark.record.class]]];
  }
}

/** The fields of what was read at a mark, without those that are empty. */
export function shownFields(mark: Mark, words: Words): ShownField[] {
  const inferred: readonly Inference[] = 'inferred' in mark.record ? mark.record.inferred : [];
  return cellsOf(mark, words).flatMap(([name, value, key = name]) =>
    value === null || value === ''
      ? []
      : [{ name, value, inferred: inferred.find(({ field }) => field === key) ?? null }],
  );
}
