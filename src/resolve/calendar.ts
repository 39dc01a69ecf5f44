import type { Day } from '../lex/token.js';
import type { Metadata } from '../model/index.js';

/** The years a plan covers; a plan of one year lends it to dates that have none. */
export interface PlanPeriod {
  readonly first: number | null;
  readonly last: number | null;
  /** The year and day that the document is of, for one that does not say what time it covers; null where nothing tells. */
  readonly issued: { readonly year: number; readonly date: string | null } | null;
}

/** The years of a plan by its metadata; the year of issue by its dates, else by its document number. */
export function planPeriod({ period, issuedOn, publishedOn, documentNumber }: Metadata): PlanPeriod {
  const year = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));
  const date = issuedOn ?? publishedOn;
  const numbered = /[(〔[](?<year>20\d{2})[)〕\]]/u.exec(documentNumber ?? '')?.groups?.year;
  const ofDocument = year(date) ?? (numbered === undefined ? null : Number(numbered));
  const issued = ofDocument === null ? null : { year: ofDocument, date };
  return { first: year(period.start), last: year(period.end), issued };
}

/**
 * The year that an unwritten one stands for: the last one written before it, else the plan's, when it has only one, else that in which a
 * document without a period was issued. A month of a plan for several years has none.
 */
export function impliedYear(period: PlanPeriod, written: number | null): number | null {
  if (written !== null) return written;
  if (period.first === null) return period.issued?.year ?? null;
  return period.first === period.last ? period.first : null;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const pad = (n: number): string => String(n).padStart(2, '0');

/** A day as `YYYY-MM-DD`, or null when its year is not known or there is no such day. */
export function isoDay(day: Day | null, implied: number | null): string | null {
  if (day === null) return null;
  const base = day.year ?? implied;
  if (base === null || day.month < 1 || day.month > 12) return null;
  const year = base + day.shift;
  const last = daysIn(year, day.month);
  const date = day.day === 0 ? last : day.day;
  if (date < 1 || date > last) return null;
  // 6月30日前 includes that day, as the last of its month; 7月1日前 ends the day before.
  if (!day.before || (date === last && day.day !== 0)) return `${year}-${pad(day.month)}-${pad(date)}`;
  const eve = new Date(Date.UTC(year, day.month - 1, date - 1));
  return `${eve.getUTCFullYear()}-${pad(eve.getUTCMonth() + 1)}-${pad(eve.getUTCDate())}`;
}
