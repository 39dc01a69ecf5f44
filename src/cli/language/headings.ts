import { LANGUAGES, type Language } from './language.js';
import { filled, type Message } from './say.js';
import { columns } from './zh/columns.js';
import { zh } from './zh/index.js';

/** Programs know a column by its English name, which is to be the same on every system: Chinese heads are asked for. */
export const HEADINGS: readonly Language[] = LANGUAGES;
let headings: Language = 'en';

/** From now on the heads of columns of CSV files and workbooks are in this language; chosen once, before a command begins. */
export function headIn(language: Language): void {
  headings = language;
}

/** The Chinese names of columns by their own, where heads are to be Chinese; else none. */
export const chosenHeads = (): Readonly<Record<string, string>> => (headings === 'zh' ? columns : {});

/** An indicator and what is told of it: 地区生产总值增长_low. */
const OF_INDICATOR = /^(?<indicator>.*\p{Script=Han}.*)_(?<column>[a-z]+)$/u;

/** The head of a column in the language chosen; a name that is none of ours stays as it is. */
export function heading(name: string): string {
  const heads = chosenHeads();
  const { indicator, column = '' } = OF_INDICATOR.exec(name)?.groups ?? {};
  const own = Object.hasOwn(heads, name) ? heads[name] : undefined;
  if (own !== undefined || indicator === undefined) return own ?? name;
  return Object.hasOwn(heads, column) ? `${indicator}_${heads[column]}` : name;
}

/** What is said in a file beside its columns: in the language of its heads. */
export const sayBesideHeads = (message: Message, values: Readonly<Record<string, string>> = {}): string =>
  filled(headings === 'zh' ? zh[message] : message, values);
