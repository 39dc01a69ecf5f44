/**
 * What a table holds under a name that may come from a source. Every object answers to `constructor` and `__proto__`, which are no entries of a
 * table.
 */
export const ownEntry = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
