import type { Database } from '../sqlite.js';
import { rows, statement } from '../statements.js';

/** Keeps texts once that a database of an older version keeps twice. */
export function layTexts(db: Database): void {
  const tasksOf = `SELECT position, span_start, span_end, text FROM kept_tasks WHERE document = ? ORDER BY position`;
  for (const { key } of rows(db, 'SELECT key FROM kept_documents')) {
    const [document] = rows(db, 'SELECT rest FROM kept_documents WHERE key = ?', Number(key));
    const tasks = rows(db, tasksOf, Number(key));
    const pieces = tasks.map(({ span_start, span_end, text }) => ({
      span: { start: Number(span_start), end: Number(span_end) },
      text: String(text),
    }));
    const { before, rest } = layText(String(document?.rest), pieces);
    for (const [at, { position }] of tasks.entries())
      statement(db, 'UPDATE kept_tasks SET before = ? WHERE document = ? AND position = ?').run(
        before[at],
        key,
        position,
      );
    statement(db, 'UPDATE kept_documents SET rest = ? WHERE key = ?').run(rest, key);
  }
}

/** As version 20 laid a text: what stands before each task and behind the last. Null: this task is no piece of it. */
interface LaidText {
  readonly before: readonly (string | null)[];
  readonly rest: string;
}

interface Piece {
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
}

/** Between the two halves of a character no text can be cut that is kept as UTF-8. */
const isInCharacter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
};

/** Lays tasks end to end, with what stands between them; one that does not come behind the others, or has other words, is left out. */
function layText(text: string, tasks: readonly Piece[]): LaidText {
  let end = 0;
  const before = tasks.map(({ span, text: words }) => {
    const isPiece =
      span.start >= end &&
      text.slice(span.start, span.end) === words &&
      !isInCharacter(text, span.start) &&
      !isInCharacter(text, span.end);
    if (!isPiece) return null;
    const between = text.slice(end, span.start);
    end = span.end;
    return between;
  });
  return { before, rest: text.slice(end) };
}
