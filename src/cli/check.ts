import { type Command, InvalidArgumentError } from 'commander';
import type { CheckedCell, ComparedMeasure, Place, Statement } from '../compare/index.js';
import type { Measure } from '../model/index.js';
import type { Library } from '../store/index.js';
import { choice } from './choice.js';
import { COLUMN_ROLES, type ColumnRole } from './coded-columns.js';
import type { CodedCell, CodedTable } from './coded-table.js';
import { type CommandModule, type CommonOptions, EXIT, headingsOption, withCommonOptions } from './command.js';
import { addFilters, type FilterName, type FilterValues } from './filters.js';
import { helpText } from './language/help-text.js';
import { say } from './language/say.js';
import { type BudgetOptions, budgetOf, withBudget } from './reading-options.js';

interface CheckOptions extends CommonOptions, BudgetOptions, FilterValues {
  readonly columns?: ReadonlyMap<ColumnRole, string>;
  readonly status: Measure['status'];
  readonly year?: { readonly fromYear: number };
  readonly output?: string;
  readonly all?: boolean;
  readonly json?: boolean;
}

const EXAMPLES = `
  $ plan-extract check coded.xlsx
  $ plan-extract check coded.csv --year 2026 --output checked.xlsx
  $ plan-extract check coded.csv --columns region=地名,value=增速 --among 'docx/gwr2025-*'`;

const FILTERS: readonly FilterName[] = ['level', 'kind', 'year', 'among'];

/** A cell with what the notices say. */
export interface Judged {
  readonly cell: CodedCell;
  readonly statement: Statement | null;
  /** Null where no plan in the database has the indicator, or no region is called so. */
  readonly checked: CheckedCell | null;
}

/** `region=地名,value=增速`. */
function columnMap(text: string): ReadonlyMap<ColumnRole, string> {
  const pairs = text.split(',').map((pair) => pair.split('='));
  const wrong = pairs.find(([role, head]) => !COLUMN_ROLES.some((one) => one === role) || !head);
  if (wrong)
    throw new InvalidArgumentError(
      say('Write what a column holds and its head, region=地名,value=增速. What it can hold: {roles}.', {
        roles: COLUMN_ROLES.join(', '),
      }),
    );
  return new Map(pairs.map(([role, head]) => [role as ColumnRole, head ?? '']));
}

const ENDINGS =
  /^(?:省|市|县|区|州|盟|旗|自治[区州县旗]|(?:壮族|回族|维吾尔)自治区|特别行政区|地区|.{1,12}自治[州县])?$/u;

/** Is a region of a table this place? 江苏 and 320000 are 江苏省. */
const isCalled = (written: string, { name, code }: Place): boolean =>
  /^\d{6}$/.test(written) ? written === code : name.startsWith(written) && ENDINGS.test(name.slice(written.length));

async function judge(
  library: Library,
  table: CodedTable,
  options: CheckOptions,
  command: Command,
): Promise<readonly Judged[]> {
  const [{ checkCell, compareMeasures, statementsOf }, selecting] = await Promise.all([
    import('../compare/index.js'),
    import('./plan-selection.js'),
  ]);
  // Which year a value is for stands in the table.
  const { year: _, level: __, ...others } = options;
  const selection = await selecting.selectPlans(library, others, command);
  const known = new Set(library.names('indicator'));
  const rowsOf = new Map<string, readonly ComparedMeasure[]>();
  return table.cells.map((cell): Judged => {
    const status = cell.status ?? options.status;
    const place = selection.places.find((one) => isCalled(cell.region, one));
    if (!known.has(cell.indicator)) return { cell, statement: null, checked: null };
    if (!place) return { cell, statement: null, checked: { verdict: 'no notice', row: null, note: null } };
    const key = `${status} ${cell.indicator}`;
    const rows =
      rowsOf.get(key) ?? compareMeasures(selecting.valuesIn(library, cell.indicator, selection, status), status);
    rowsOf.set(key, rows);
    const worded = selecting.wordedIn(library, cell.indicator, selection, status);
    const [statement] = statementsOf({ ...selection, places: [place], rows, worded }, [cell.year], status);
    if (!statement) throw new Error('a place and a year make a statement');
    return { cell, statement, checked: checkCell(cell.value, statement) };
  });
}

async function check(file: string, options: CheckOptions, command: Command): Promise<number> {
  const [{ tableRows }, { codedTable }, { libraryAt }, report, { writeToOutput }] = await Promise.all([
    import('./table-file.js'),
    import('./coded-table.js'),
    import('./database.js'),
    import('./check-report.js'),
    import('./output.js'),
  ]);
  const library = libraryAt(options.db);
  try {
    const rows = await tableRows(file, budgetOf(options));
    const table = codedTable(rows, {
      name: file,
      mapped: options.columns ?? new Map(),
      known: new Set(library.names('indicator')),
      year: options.year?.fromYear ?? null,
    });
    const judged = await judge(library, table, options, command);
    const width = process.stdout.columns ?? Number.POSITIVE_INFINITY;
    if (options.json) await writeToOutput([`${JSON.stringify(report.checkJson(judged), null, 2)}\n`]);
    else await writeToOutput(report.checkReport(judged, { all: options.all ?? false, width }));
    for (const line of [...report.unknownLines(judged, library), ...table.unread]) process.stderr.write(`${line}\n`);
    if (options.output !== undefined) {
      const [{ writeTables }, { checkedTable }] = await Promise.all([
        import('./write-tables.js'),
        import('./checked-table.js'),
      ]);
      const format = /\.xlsx$/i.test(options.output) ? 'xlsx' : 'csv';
      await writeTables(format, checkedTable(table, judged), null, options.output);
    }
    return table.unread.length > 0 || judged.some(({ checked }) => checked === null) ? EXIT.someWrong : EXIT.well;
  } finally {
    library.close();
  }
}

export const checkCommand: CommandModule = (program, runner) => {
  addFilters(withBudget(withCommonOptions(program.command('check'))), FILTERS)
    .description(say("hold somebody's table of figures against the notices, cell by cell"))
    .argument('<table>', say('a workbook or csv; - is standard input'))
    .option('--columns <map>', say('which column holds what: region=地名,value=增速'), columnMap)
    .addOption(
      choice('--status <status>', say('what its values are, where no column says so'), 'status', [
        'target',
        'achieved',
        'descriptive',
      ]).default('target'),
    )
    .option('--output <file>', say('write the table back with verdicts and quotes, as .xlsx or .csv'))
    .addOption(headingsOption())
    .option('--all', say('list the cells that agree, too'))
    .option('--json', say('print as JSON'))
    .addHelpText('after', helpText('check', EXAMPLES))
    .action((file: string, options: CheckOptions, command: Command) => runner(() => check(file, options, command)));
};
