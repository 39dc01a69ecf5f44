import { type Command, InvalidArgumentError } from 'commander';
import type { Library, NameKind, Narrowing, Order, Row, ViewName } from '../store/index.js';
import { type CommandModule, type CommonOptions, EXIT, headingsOption, withCommonOptions } from './command.js';
import { addFilters, type FilterName, type FilterValues, nameFilters, narrowingOf } from './filters.js';
import type { en as helps } from './language/help/en.js';
import { helpText } from './language/help-text.js';
import { type PlainMessage, say, sayWord } from './language/say.js';
import { note } from './notes.js';
import { dayAsked, type OnDay, onOption } from './on-day.js';
import type { RowColumn } from './print-rows.js';

/** A list of rows that a command prints: which view it comes from, how it looks to people, and what narrows it. */
export interface RowList {
  readonly view: ViewName;
  readonly columns: readonly RowColumn[];
  readonly order: readonly Order[];
  readonly filters: readonly FilterName[];
  /** The column with the day by which a row's work is due, where the list can be marked by a day (--on). */
  readonly dueColumn?: string;
  /** Its rows sum others up, so that all of them have to be made before the first is known. */
  readonly sumsUp?: true;
}

export interface ListOptions extends CommonOptions {
  readonly limit?: number;
  readonly sort?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly on?: OnDay;
}

/** A table for people is cut after so many rows, with a word about the rest. */
const ROWS_SHOWN = 50;

/** Rising by a column, and by `-column` falling. */
export const by = (...columns: readonly string[]): readonly Order[] =>
  columns.map((column) => ({ column: column.replace(/^-/, ''), descending: column.startsWith('-') }));

export function limit(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError(say('Write a whole number; 0 stands for all.'));
  return Number(value);
}

/** The options that every list has, after its own filters. */
export const withListOptions = (command: Command, filters: readonly FilterName[]): Command =>
  withCommonOptions(
    addFilters(command, filters)
      .option('--sort <column>', say('order by this column of --csv; column:desc turns it round'))
      .option(
        '--limit <rows>',
        say('no more rows than this (default: {rows} in a table, else all; 0 is all)', { rows: ROWS_SHOWN }),
        limit,
      )
      .option('--json', say('print an array, a row a line, with every column'))
      .option('--csv', say('print CSV (UTF-8) with every column'))
      .addOption(headingsOption()),
  );

/** The order that the user asks for; a column that the view does not have is wrong usage. */
async function orderOf(library: Library, { view, order }: RowList, sort: string | undefined, command: Command) {
  if (sort === undefined) return order;
  const [, column = '', way] = /^(.*?)(?::(asc|desc))?$/s.exec(sort) ?? [];
  const known = library.viewColumns(view);
  if (known.includes(column)) return [{ column, descending: way === 'desc' }, ...order];
  const { didYouMean, nearNames } = await import('./near-names.js');
  return command.error(
    say('error: there is no column "{column}" to sort by.{suggestion} Columns: {known}.', {
      column,
      suggestion: didYouMean(nearNames(column, known)),
      known: known.join(', '),
    }),
  );
}

/** A value that is the name of something. */
export interface Named {
  readonly kind: NameKind;
  readonly what: string;
  readonly value: string;
}

/** Throws CommandError for a name that nothing in the database has. */
export async function knownName(library: Library, kind: NameKind, what: string, name: string): Promise<void> {
  const known = library.names(kind);
  if (
    known.includes(name) ||
    ((kind === 'region' || kind === 'regionCode') && known.some((one) => one.startsWith(name)))
  )
    return;
  const [{ CommandError }, { didYouMean, nearNames }] = await Promise.all([
    import('./failure.js'),
    import('./near-names.js'),
  ]);
  const near = didYouMean(nearNames(name, known));
  throw new CommandError(
    `no-such-${what.replaceAll(' ', '-')}`,
    say('No plan in {file} has the {what} {name}.{suggestion}', {
      file: library.file,
      what: sayWord(what),
      name,
      suggestion: known.length === 0 ? say(' It has none at all.') : near,
    }),
  );
}

/** The plans that `--document` and `--among` name, as a narrowing. */
export async function byDocument(library: Library, narrowing: Narrowing): Promise<Narrowing> {
  const { document, among, ...rest } = narrowing;
  const [{ namedDocument }, { documentSet }] = await Promise.all([
    import('./named-document.js'),
    import('./document-set.js'),
  ]);
  return {
    ...rest,
    ...(document === undefined ? {} : { document: namedDocument(library, String(document)).id }),
    ...(among === undefined ? {} : { among: JSON.stringify(documentSet(library, String(among))) }),
  };
}

/** Prints the rows of a list. An empty one is told of; that is no failure, but a name that nothing has is one. */
export async function printList(
  list: RowList,
  extra: Narrowing,
  options: ListOptions & FilterValues,
  command: Command,
  names: readonly Named[] = [],
): Promise<number> {
  const narrowed = { ...extra, ...narrowingOf(list.filters, options, command) };
  const [{ openLog }, { libraryAt }, print] = await Promise.all([
    import('./log.js'),
    import('./database.js'),
    import('./print-rows.js'),
  ]);
  await openLog(options);
  const library = libraryAt(options.db);
  try {
    const order = await orderOf(library, list, options.sort, command);
    const narrowing = await byDocument(library, narrowed);
    const isTable = !options.json && !options.csv;
    const most = options.limit ?? (isTable ? ROWS_SHOWN : 0);
    const columns = library.viewColumns(list.view);
    const question = { view: list.view, columns, narrowing, order };
    const { rows, total } =
      list.sumsUp && most > 0
        ? library.askCounted({ ...question, limit: most })
        : { rows: library.ask({ ...question, limit: most || null }), total: library.countRows(question) };
    if (total === 0)
      for (const { kind, what, value } of [...names, ...nameFilters(list.filters, options)])
        await knownName(library, kind, what, value);
    const shown = await onItsDay(list, columns, rows, options.on);
    if (options.json) await print.writeJson(shown.rows);
    else if (options.csv) await print.writeCsv(shown.names, shown.rows);
    else if (total > 0) process.stdout.write(print.rowTable(shown.columns, [...shown.rows]));
    if (total === 0) note(say('Nothing in {file} fits.', { file: library.file }));
    else if (most > 0 && total > most) note(say('{most} of {total} rows shown; --limit 0 shows all.', { most, total }));
    return EXIT.well;
  } finally {
    library.close();
  }
}

/** Rows as they are printed: on a day that is asked for, each with what its own means then, in front. */
async function onItsDay(list: RowList, names: readonly string[], rows: Iterable<Row>, asked: OnDay | undefined) {
  const on = list.dueColumn === undefined ? null : dayAsked(asked);
  if (list.dueColumn === undefined || on === null) return { names, rows, columns: list.columns };
  const { MARK_COLUMNS, MARKS, markedRows } = await import('./marked-rows.js');
  return {
    names: [...names, ...MARKS],
    rows: markedRows(rows, list.dueColumn, on),
    columns: [...MARK_COLUMNS, ...list.columns],
  };
}

/** A command that prints one list. */
export const listCommand =
  (name: keyof typeof helps | 'documents', description: PlainMessage, list: RowList, examples: string): CommandModule =>
  (program, runner) => {
    const command = withListOptions(program.command(name), list.filters);
    if (list.dueColumn !== undefined)
      command.addOption(onOption(say('mark what is overdue, due soon or later on this day')));
    command
      .description(say(description))
      .addHelpText('after', helpText(name === 'documents' ? null : name, examples))
      .action((options: ListOptions & FilterValues, command: Command) =>
        runner(() => printList(list, {}, options, command)),
      );
  };
