import type { Place, Span } from '../model/index.js';

/** `paragraph 3` and `paragraph 5` are `paragraph 3-5`; places of different kinds are both named in full. */
function through(first: string, last: string): string {
  if (first === last) return first;
  const from = /^(?<of>.* |)(?<number>\d{1,9})$/u.exec(first)?.groups;
  const to = /^(?<of>.* |)(?<number>\d{1,9})$/u.exec(last)?.groups;
  return from && to && from.of === to.of ? `${first}-${to.number}` : `${first} to ${last}`;
}

/** Where in the source a span stands: from the place of its first character to that of its last. `places` are in reading order. */
export function placeFinder(places: readonly Place[]): (span: Span) => string | null {
  /** The last place that begins at or before an offset, if the offset is in it. */
  const at = (offset: number): Place | null => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] as Place).span.start <= offset) low = middle + 1;
      else high = middle;
    }
    const found = places[low - 1];
    return found && offset < found.span.end ? found : null;
  };
  return ({ start, end }) => {
    const first = at(start);
    const last = at(end - 1);
    return first && last ? through(first.where, last.where) : ((first ?? last)?.where ?? null);
  };
}
