import type { Library, Narrowing } from '../store/index.js';

/** Every indicator that plans aim at, with a number or without, in the order in which they are met. */
export function indicatorsAimedAt(library: Library, narrowing: Narrowing): readonly string[] {
  const order = ['path', 'part', 'span_start', 'id'].map((column) => ({ column, descending: false }));
  const named = (['measure_view', 'qualitative_view'] as const).flatMap((view) => [
    ...library.ask({ view, columns: ['indicator'], narrowing: { ...narrowing, status: 'target' }, order, limit: null }),
  ]);
  return [...new Set(named.flatMap(({ indicator }) => (indicator === null ? [] : [String(indicator)])))];
}
