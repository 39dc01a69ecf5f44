import { useWords } from '../language/language.js';
import { byName } from '../records/region-order.js';
import type { Facet } from './column.js';
import { WITHOUT } from './filter-rows.js';
import { Select } from './select.js';

interface Props<Row> {
  readonly facet: Facet<Row>;
  /** The rows that pass all other filters. */
  readonly rows: readonly Row[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function valueCounts<Row>(rows: readonly Row[], { of }: Facet<Row>): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = of(row) ?? WITHOUT;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => Number(a === WITHOUT) - Number(b === WITHOUT) || byName(a, b));
}

/** Chooses one value of a field, each with the number of rows that it would leave. */
export function FacetSelect<Row>({ facet, rows, value, onChange }: Props<Row>) {
  const words = useWords();
  const counts = valueCounts(rows, facet);
  if ((counts.length < 2 || facet.isByLink) && value === '') return null;
  const label = (one: string) => (one === WITHOUT ? words.table.without : (facet.label?.(one) ?? one));
  const isKnown = value === '' || counts.some(([one]) => one === value);
  const shown: readonly (readonly [string, number])[] = isKnown ? counts : [[value, 0], ...counts];
  const choices = shown.map(([one, count]) => [one, `${label(one)} (${count})`] as const);
  return <Select label={words.field[facet.name]} value={value} choices={choices} onChange={onChange} />;
}
