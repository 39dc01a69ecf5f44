import { type Command, InvalidArgumentError, Option } from 'commander';
import { type DeadlineKind, type Measure, Relation, type ResponsibleUnit, type Strength } from '../model/index.js';
import type { NameKind, Narrowing } from '../store/index.js';
import { choice } from './choice.js';
import { type PlainMessage, say } from './language/say.js';

/** An option that narrows rows. */
interface Filter {
  readonly option: () => Option;
  readonly narrow: (value: never) => Narrowing;
  /** What its value is the name of, so that one which the database does not have is told of. */
  readonly names?: (value: string) => { readonly kind: NameKind; readonly what: string };
}

const text = (flags: string, description: PlainMessage) => () => new Option(flags, say(description));
/** The words of the column of the same name as the option, in English or Chinese. */
const choiceOf = (flags: `--${string} <${string}>`, description: PlainMessage, choices: readonly string[]) => () =>
  choice(flags, say(description), flags.slice(2, flags.indexOf(' ')), choices);
const parsed = (flags: string, description: PlainMessage, parse: (value: string) => unknown) => () =>
  new Option(flags, say(description)).argParser(parse);

const LEVELS = ['国家', '省', '市', '县', '乡'];
const OPS: readonly Measure['op'][] = ['>=', '>', '<=', '<', '~', '=', 'range'];
const STATUSES: readonly Measure['status'][] = ['target', 'achieved', 'descriptive'];
const STRENGTHS: readonly Strength[] = ['binding', 'expected', 'striving', 'encouraged'];
const ROLES: readonly ResponsibleUnit['role'][] = ['lead', 'responsible', 'support', 'partner', 'guide', 'executor'];
const KINDS: readonly ReturnType<(typeof DeadlineKind)['parse']>[] = [
  'by',
  'within',
  'recurring',
  'relative',
  'duration',
];

/** `2015`, or `2015-2020`. */
function years(value: string): Narrowing {
  const groups = /^(?<from>\d{4})(?:-(?<to>\d{4}))?$/.exec(value)?.groups;
  if (!groups) throw new InvalidArgumentError(say('Write a year, or the first and last of several: 2015, 2015-2020.'));
  const [fromYear, toYear] = [Number(groups.from), Number(groups.to ?? groups.from)];
  if (fromYear > toYear)
    throw new InvalidArgumentError(say('{fromYear} is after {toYear}: no year is between them.', { fromYear, toYear }));
  return { fromYear, toYear };
}

/** A day of the calendar. Throws InvalidArgumentError. */
export function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime());
  if (!isDay || date.toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError(say('Write a day that there is, as 2015-07-01.'));
  return value;
}

function figure(value: string): number {
  if (!/^-?\d+(?:\.\d+)?$/.test(value)) throw new InvalidArgumentError(say('Write a number, such as 30 or 4.8.'));
  return Number(value);
}

/** How sure something is. */
function share(value: string): number {
  if (!/^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(value))
    throw new InvalidArgumentError(say('Write a number from 0 to 1, such as 0.8.'));
  return Number(value);
}

/** `2015`. */
function year(value: string): number {
  if (!/^\d{4}$/.test(value)) throw new InvalidArgumentError(say('Write a year, such as 2015.'));
  return Number(value);
}

const REGION =
  'only plans of this region and what lies in it: 江苏, 常州市, or the beginning of a GB/T 2260 code, 3204';
const isRegionCode = (value: string): boolean => /^\d{2,6}$/.test(value);
/** 320000 is all that begins with 32. */
const codePrefix = (code: string): string => code.replace(/(?:00){1,5}$/, '');

/** Every filter, by the name that its value has among the options. One list for all commands. */
const FILTERS = {
  region: {
    option: text('--region <name>', REGION),
    narrow: (region: string) => (isRegionCode(region) ? { regionCode: codePrefix(region) } : { region }),
    names: (region: string) =>
      isRegionCode(region) ? { kind: 'regionCode', what: 'region code' } : { kind: 'region', what: 'region' },
  },
  level: {
    option: choiceOf('--level <level>', 'only plans of regions of this level', LEVELS),
    narrow: (level: string) => ({ level }),
  },
  year: {
    option: parsed('--year <year>', 'only plans for this year, or for 2015-2020', years),
    narrow: (both: Narrowing) => both,
  },
  from: {
    option: parsed('--from <year>', 'only plans from this year on', year),
    narrow: (fromYear: number) => ({ fromYear }),
  },
  to: {
    option: parsed('--to <year>', 'only plans up to this year', year),
    narrow: (toYear: number) => ({ toYear }),
  },
  document: {
    option: text('--document, --id <doc>', 'only this plan: a path, the beginning of its id or a part of its title'),
    narrow: (document: string) => ({ document }),
  },
  among: {
    option: text(
      '--among <set>',
      'only these plans: a pattern over their paths (docx/gwr2025-*), or a file that names one a line; - reads the names from standard input',
    ),
    narrow: (among: string) => ({ among }),
  },
  kind: {
    option: text('--kind, --document-kind <kind>', 'only documents of this kind: 工作要点, 发展规划 …'),
    narrow: (documentKind: string) => ({ documentKind }),
    names: () => ({ kind: 'documentKind', what: 'kind of document' }),
  },
  section: {
    option: text('--section <words>', 'only under headings that hold these words'),
    narrow: (section: string) => ({ section }),
  },
  indicator: {
    option: text('--indicator <name>', 'only this indicator, by its canonical name'),
    narrow: (indicator: string) => ({ indicator }),
    names: () => ({ kind: 'indicator', what: 'indicator' }),
  },
  subject: {
    option: text('--subject <words>', 'only where what is measured holds these words'),
    narrow: (subject: string) => ({ subject }),
  },
  scope: {
    option: text('--scope <words>', 'only values for a part, such as 苏南 or 农村'),
    narrow: (scope: string) => ({ scope }),
  },
  unit: {
    option: text('--unit <unit>', 'only values in this unit: %, 张, 元 …'),
    narrow: (measureUnit: string) => ({ measureUnit }),
    names: () => ({ kind: 'measureUnit', what: 'unit of measures' }),
  },
  op: { option: choiceOf('--op <op>', 'only values meant so', OPS), narrow: (op: string) => ({ op }) },
  status: {
    option: choiceOf('--status <status>', 'only values of this status', STATUSES),
    narrow: (status: string) => ({ status }),
  },
  strength: {
    option: choiceOf('--strength <strength>', 'only commitments put so', STRENGTHS),
    narrow: (strength: string) => ({ strength }),
  },
  relation: {
    option: choiceOf(
      '--relation <relation>',
      'only what stands so to something: in-step, above, rise …',
      Relation.options,
    ),
    narrow: (relation: string) => ({ relation }),
  },
  min: {
    option: parsed('--min <value>', 'only values that reach this', figure),
    narrow: (least: number) => ({ least }),
  },
  max: { option: parsed('--max <value>', 'only values up to this', figure), narrow: (most: number) => ({ most }) },
  minConfidence: {
    option: parsed('--min-confidence <share>', 'only values whose subject is at least so sure, from 0 to 1', share),
    narrow: (minConfidence: number) => ({ minConfidence }),
  },
  maxConfidence: {
    option: parsed('--max-confidence <share>', 'only values whose subject is no surer than this', share),
    narrow: (maxConfidence: number) => ({ maxConfidence }),
  },
  dueBefore: {
    option: parsed(
      '--due-before <day>',
      'only what is due before this day, or an aim for a time that ends before it',
      day,
    ),
    narrow: (dueBefore: string) => ({ dueBefore }),
  },
  dueAfter: {
    option: parsed(
      '--due-after <day>',
      'only what is due after this day, or an aim for a time that ends after it',
      day,
    ),
    narrow: (dueAfter: string) => ({ dueAfter }),
  },
  reviewed: {
    option: () => new Option('--reviewed', say('only what a person has judged')).conflicts('unreviewed'),
    narrow: () => ({ reviewed: 1 }),
  },
  unreviewed: {
    option: text('--unreviewed', 'only what nobody has judged yet'),
    narrow: () => ({ reviewed: 0 }),
  },
  before: {
    option: parsed('--before <day>', 'only what is due before this day', day),
    narrow: (toBefore: string) => ({ toBefore }),
  },
  after: {
    option: parsed('--after <day>', 'only what is due after this day', day),
    narrow: (toAfter: string) => ({ toAfter }),
  },
  type: {
    option: choiceOf('--type <type>', 'only deadlines of this type', KINDS),
    narrow: (deadlineKind: string) => ({ deadlineKind }),
  },
  role: {
    option: choiceOf('--role <role>', 'only bodies with this part in the work', ROLES),
    narrow: (role: string) => ({ role }),
  },
  contains: {
    option: text('--contains <words>', 'only where the sentence holds these words'),
    narrow: (sentence: string) => ({ sentence }),
  },
  words: {
    option: text('--contains <words>', 'only tasks that hold these words'),
    narrow: (words: string) => ({ words }),
  },
} as const satisfies Readonly<Record<string, Filter>>;
export type FilterName = keyof typeof FILTERS;

/** Filters that every list has. */
export const PLAN_FILTERS = [
  'region',
  'level',
  'year',
  'kind',
  'document',
  'among',
] as const satisfies readonly FilterName[];

/** Filters of what people review. */
export const REVIEW_FILTERS = ['reviewed', 'unreviewed'] as const satisfies readonly FilterName[];

/** Filters of what sets plans of several years side by side. */
export const SPAN_FILTERS = ['region', 'from', 'to'] as const satisfies readonly FilterName[];

/** Filters of what is asked over regions and years: the years are those of the values, not of the plans. */
export const ANALYSIS_FILTERS = [...PLAN_FILTERS, 'from', 'to'] as const satisfies readonly FilterName[];

/** Of two filters, which may not be past the other. */
const ORDERED: readonly (readonly [low: FilterName, high: FilterName])[] = [
  ['from', 'to'],
  ['min', 'max'],
  ['minConfidence', 'maxConfidence'],
  ['dueAfter', 'dueBefore'],
  ['after', 'before'],
];

export type FilterValues = Readonly<Record<string, unknown>>;

export function addFilters(command: Command, names: readonly FilterName[]): Command {
  for (const name of names) command.addOption(FILTERS[name].option());
  return command;
}

const asked = (name: FilterName, values: FilterValues): unknown => values[FILTERS[name].option().attributeName()];

/** What the options narrow rows to. Ends the command as wrong usage where two of them leave nothing between them. */
export function narrowingOf(names: readonly FilterName[], values: FilterValues, command: Command): Narrowing {
  for (const [low, high] of ORDERED) {
    const [least, most] = [asked(low, values), asked(high, values)] as (string | number | undefined)[];
    if (names.includes(low) && least !== undefined && most !== undefined && least > most)
      command.error(
        say('error: {low} {least} is above {high} {most}: nothing is between them.', {
          low: FILTERS[low].option().long,
          least,
          high: FILTERS[high].option().long,
          most,
        }),
      );
  }
  const narrowings = names
    .filter((name) => asked(name, values) !== undefined)
    .map((name) => FILTERS[name].narrow(asked(name, values) as never));
  return Object.assign({}, ...narrowings);
}

/** The options whose values are names, with what of. */
export const nameFilters = (names: readonly FilterName[], values: FilterValues) =>
  names.flatMap((name) => {
    const filter: Filter = FILTERS[name];
    const value = asked(name, values);
    return filter.names && typeof value === 'string' ? [{ ...filter.names(value), value }] : [];
  });
