import { type Command, InvalidArgumentError } from 'commander';
import type { Region } from '../model/index.js';

/** Which plans a command is asked to look at. */
export interface PlanFilter {
  readonly region?: string;
  readonly from?: number;
  readonly to?: number;
}

/** A region's name or the beginning of it, which takes in all that lies in it, or the beginning of a GB/T 2260 code. */
function liesIn(region: Region, asked: string): boolean {
  const places = [region, region.province, region.prefecture, region.county];
  if (/^\d{2,6}$/.test(asked)) {
    const digits = asked.replace(/(?:00)+$/, '');
    return places.some(({ code }) => code?.startsWith(digits));
  }
  return places.some(({ name }) => name?.startsWith(asked));
}

/** Is it one of the plans that were asked for? One without a year is outside of any years. */
export const isAskedFor = (
  { region, from, to }: PlanFilter,
  plan: { readonly region: Region; readonly year: number | null },
): boolean =>
  (region === undefined || liesIn(plan.region, region)) &&
  (from === undefined || (plan.year ?? Number.NEGATIVE_INFINITY) >= from) &&
  (to === undefined || (plan.year ?? Number.POSITIVE_INFINITY) <= to);

function year(value: string): number {
  if (!/^\d{4}$/.test(value)) throw new InvalidArgumentError('Write a year, such as 2015.');
  return Number(value);
}

/** The options of a command that can look at some of the plans only. */
export const withPlanFilter = (command: Command): Command =>
  command
    .option('--region <name>', 'only plans of this region and what lies in it')
    .option('--from <year>', 'only plans from this year on', year)
    .option('--to <year>', 'only plans up to this year', year);
