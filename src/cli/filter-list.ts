import { Option } from 'commander';
import { type DeadlineKind, type Measure, Relation, type ResponsibleUnit, type Strength } from '../model/index.js';
import type { NameKind, Narrowing } from '../store/index.js';
import { choice } from './choice.js';
import { day, figure, share, year, years } from './filter-values.js';
import { type PlainMessage, say } from './language/say.js';

/** An option that narrows rows. */
export interface Filter {
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

const REGION =
  'only plans of this region and what lies in it: 江苏, 常州市, or the beginning of a GB/T 2260 code, 3204';
const isRegionCode = (value: string): boolean => /^\d{2,6}$/.test(value);
/** 320000 is all that begins with 32. */
const codePrefix = (code: string): string => code.replace(/(?:00){1,5}$/, '');

/** Every filter, by the name that its value has among the options. One list for all commands. */
export const FILTERS = {
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
