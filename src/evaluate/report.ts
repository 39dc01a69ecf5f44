import type { Evaluation } from './evaluate.js';
import type { Figures } from './figures.js';
import type { Difference } from './judgement.js';

const number = (value: number): string => value.toFixed(1).padStart(7);

const HEAD = `${'kind'.padEnd(16)}  gold   prec. recall     F1 strict F1 all fields F1  fields right, of those found`;

function block({ kinds, metadata, boilerplateF1, tableCells }: Figures): string[] {
  const lines = Object.entries(kinds).map(([name, { gold, precision, recall, f1, strictF1, exactF1, fields }]) => {
    const shares = Object.entries(fields).map(([field, value]) => `${field} ${value.toFixed(0)}`);
    const columns = `${[precision, recall, f1].map(number).join('')}${strictF1.toFixed(1).padStart(10)}${exactF1.toFixed(1).padStart(14)}`;
    return `${name.padEnd(16)} ${String(gold).padStart(5)} ${columns}  ${shares.join(' ')}`.trimEnd();
  });
  const rest = { metadata, 'boilerplate F1': boilerplateF1, 'table cells': tableCells };
  return [
    ...lines,
    Object.entries(rest)
      .map(([name, value]) => `${name} ${value.toFixed(1)}`)
      .join('   '),
  ];
}

export const differenceLine = ({ document, kind, message }: Difference): string => `${document} ${kind} ${message}`;

/** The figures as text for a terminal: overall first, then each document. */
export function evaluationReport({ overall, documents }: Evaluation): string {
  const parts = [
    ['overall', overall] as const,
    ...Object.entries(documents).map(([name, figures]) => [name, figures] as const),
  ];
  return parts.map(([name, figures]) => [name, HEAD, ...block(figures), ''].join('\n')).join('\n');
}
