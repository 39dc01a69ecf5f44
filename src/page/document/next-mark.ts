import type { Layer } from './layer.js';
import { inReadingOrder, type Mark } from './mark.js';

/** The next mark of the wanted kinds behind the chosen one (1) or before it (-1), round the ends; marks of the same words are one place. */
export function nextMark(
  marks: readonly Mark[],
  from: Mark | null,
  go: 1 | -1,
  isWanted: (layer: Layer) => boolean,
): Mark | null {
  const wanted = marks.filter(({ layer }) => isWanted(layer));
  const first = wanted.at(go === 1 ? 0 : -1) ?? null;
  if (from === null) return first;
  const onward = (mark: Mark) => inReadingOrder(mark, from) * go > 0;
  return (go === 1 ? wanted.find(onward) : wanted.findLast(onward)) ?? first;
}
