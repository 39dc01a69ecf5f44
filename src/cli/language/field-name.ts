import { isChinese } from './language.js';
import { columns } from './zh/columns.js';

/** A field of a record (`relatedTo`) as the user's language calls it: in Chinese as the column that it has in tables. */
export function fieldName(name: string): string {
  const column = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return isChinese() && Object.hasOwn(columns, column) ? (columns[column] ?? name) : name;
}
