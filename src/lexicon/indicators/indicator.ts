/** What one measures, under the name by which documents are compared. */
export interface Indicator {
  /** Its canonical name: 护理型床位占比. It is a wording of its own. */
  readonly name: string;
  /**
   * Other ways to write it. `{a/b}` stands for either, `{a/}` for what may be missing: `护理型床位占{养老机构/机构}床位比例`.
   * What the normal form of wordings unites (总数, 的, 比例 for 占比, 老人 for 老年人 …) need not be written twice.
   */
  readonly wordings: readonly string[];
  /** Units it is given in, without multipliers (元 covers 万元); one classifier stands for those that count alike (个 for 家, 所, 处). */
  readonly units: readonly string[];
  /** What it is counted on where its name does not say so: 人/月 for a monthly benefit. */
  readonly per: string | null;
  /** Which way is better. */
  readonly direction: Direction;
  /** The field of work it belongs to: 养老服务. */
  readonly domain: string;
}
export type Direction = 'more' | 'less' | 'neither';

/** A line that is no indicator: the message names the line, what is wrong with it and what was expected. */
export class IndicatorLineError extends Error {
  override readonly name = 'IndicatorLineError';
  constructor(
    readonly line: number,
    readonly problem: string,
  ) {
    super(`line ${line}: ${problem}`);
  }
}

const DIRECTIONS: readonly string[] = ['more', 'less', 'neither'];

/**
 * Indicators from text, one a line: `name | units | direction | wordings`, units and wordings separated by `;`.
 * A line `# 养老服务` opens a domain, blank lines are skipped; a unit may carry what it is counted on (`元 每 人/月`), 无 is a plain number.
 * Throws IndicatorLineError at the first line that cannot be read.
 */
export function parseIndicators(text: string): readonly Indicator[] {
  let domain = '';
  return text.split('\n').flatMap((raw, i): Indicator[] => {
    const line = raw.trim();
    if (line.startsWith('#')) domain = line.slice(1).trim();
    return line === '' || line.startsWith('#') ? [] : [indicatorOfLine(line, i + 1, domain)];
  });
}

/** One line of them. Throws IndicatorLineError. */
export function indicatorOfLine(line: string, number: number, domain: string): Indicator {
  const [name = '', quantity = '', direction = '', wordings = '', ...more] = line.split('|').map((part) => part.trim());
  if (more.length > 0)
    throw new IndicatorLineError(
      number,
      `expected name | units | direction | wordings, found ${more.length} columns more`,
    );
  if (name === '') throw new IndicatorLineError(number, 'the name, before the first |, is missing');
  if (!DIRECTIONS.includes(direction))
    throw new IndicatorLineError(number, `the direction of ${name} is "${direction}": write more, less or neither`);
  const [units = '', per = null] = quantity.split(/(?<!\s)\s+每\s+/);
  if (/\{[^}]*(?:\{|$)|^[^{]*\}/.test(wordings.replace(/\{[^{}]*\}/g, '')))
    throw new IndicatorLineError(number, `a { or } of ${name} has no partner`);
  if (units === '') throw new IndicatorLineError(number, `${name} has no unit: write %, 元, 个, 人 …`);
  return {
    name,
    wordings: list(wordings),
    units: list(units).map((unit) => (unit === '无' ? '' : unit)),
    per,
    direction: direction as Direction,
    domain,
  };
}

const list = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
