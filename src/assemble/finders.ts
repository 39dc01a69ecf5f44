import { contains, type Section, type Span, type Task } from '../model/index.js';

/** The last of spans in reading order that starts at or before an offset; they may be nested. */
function lastBefore<T extends { readonly span: Span }>(items: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as T).span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

/** The task that holds a span. Tasks are in reading order and do not overlap. */
export function taskFinder(tasks: readonly Task[]): (span: Span) => string | null {
  return (span) => {
    const task = lastBefore(tasks, span.start);
    return task && contains(task.span, span) ? task.id : null;
  };
}

/** The innermost section that a span stands in: the last heading before it. */
export function sectionFinder(sections: readonly Section[]): (span: Span) => string | null {
  return (span) => lastBefore(sections, span.start)?.id ?? null;
}
