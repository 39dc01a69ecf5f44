import { isNothing, type Look } from './cell-look.js';
import type { Column } from './columns.js';

/** Columns in which a cell of another column is found out. */
export const isTelling = ({ holds }: Column): boolean =>
  holds === 'serial' || holds === 'bodies' || holds === 'time' || holds === 'figure' || holds === 'person';

/**
 * Can this not be a cell of the column? A body where a date should be, a sentence where a body should be: the sign of a row that is
 * shifted. What may merely be unusual (a company without a body's ending, 视情况) is no contradiction.
 */
export function contradicts({ holds }: Column, look: Look): boolean {
  if (isNothing(look)) return false;
  switch (holds) {
    case 'serial':
      return look.serial === null && look.number === null && look.length > 4;
    case 'bodies':
      return (
        look.serial !== null ||
        look.figure ||
        (look.closed && !look.names) ||
        (look.date && !look.responsible && look.length <= 12)
      );
    case 'person':
      return look.serial !== null || look.figure || look.closed;
    case 'time':
      return !look.date && (look.responsible || look.serial !== null || look.length > 40);
    case 'figure':
      return !look.figure && (look.closed || look.responsible || look.length > 20);
    default:
      return false;
  }
}
