import type { Token } from '../lex/token.js';
import { holding, holds } from '../lex/type-mask.js';
import type { CellPlace } from '../structure/layout.js';
import { impliedYear, isoDay, type PlanPeriod } from './calendar.js';
import { clauseStart, type Placed, tokenIndex, within } from './measure-context.js';

const TIME = holding('D');

/** A date by which something is to be reached, and where it was read. */
export interface Due {
  readonly date: string;
  readonly token: Token | null;
  readonly by: string;
}

/**
 * The last time expression before the value that governs it: inside a clause it holds for that clause; opening one
 * (3月底前完成…,) to the next semicolon; set off by a comma (2015年底,…) to the end of the sentence. Where none does, a limit inside of an
 * earlier clause. `own`: one that the frame holds.
 */
export function dueOf(reading: Placed, period: PlanPeriod, own: Token | null): Due | null {
  const { tokens } = reading.sentence;
  if (own) return dueFrom(own, period, 'due/own');
  const head = columnYear(reading.sentence.passage.cell);
  if (head !== null) return { date: `${head}-12-31`, token: null, by: 'due/column-head' };
  if (!holds(reading.sentence.typeMask, TIME)) return null;
  const at = tokenIndex(reading);
  const start = clauseStart(tokens, at);
  const { first, before } = within(tokens, at);
  const part = first + before.findLastIndex((t) => t.type === ';');
  // 今年的主要预期目标是:A;B;C — what opens a list of aims holds for all of it.
  const aims = first + before.findLastIndex((t, i) => t.type === ':' && AIMS.test(before[i - 1]?.text ?? ''));
  const reaches = (i: number): boolean =>
    i >= start || (opensClause(tokens, i) && (i > part || i < aims || tokens[i + 1]?.type === ','));
  const token =
    before.findLast((t, i) => t.type === 'D' && bounds(t) && !isOrigin(tokens, first + i) && reaches(first + i)) ??
    before.findLast((t, i) => first + i > part && limits(tokens, first + i) && !isOver(t, period)) ??
    doneBehind(tokens, at);
  return token ? dueFrom(token, period, 'due/sentence') : null;
}

/** 推动|3个|技改项目|上半年|竣工投产: the time stands behind what is counted, and before what becomes of it. */
function doneBehind(tokens: readonly Token[], at: number): Token | undefined {
  const [noun, time, done] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  const told = noun?.type === 'T' && time?.type === 'D' && bounds(time) && /^[TV]$/.test(done?.type ?? '');
  return told ? time : undefined;
}

/** 一期工程|10月底前|投入使用,新增床位600张: what is to be done by then, what comes of it is too. */
const limits = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.time?.kind === 'by' && /[TV]/.test(tokens[at + 1]?.type ?? '') && !tokens[at + 1]?.text.startsWith('的');

const isOver = ({ time }: Token, { first }: PlanPeriod): boolean => first !== null && (time?.to?.year ?? first) < first;

const AIMS = /(?:目标|任务|指标)(?:任务|是|为){0,3}$/;

/** The year in the head of an indicator table's target column: 2025年目标. */
function columnYear(cell: CellPlace | null): number | null {
  if (cell?.column !== 'target' || !cell.table.columns.some((c) => /指标/.test(c))) return null;
  const head =
    cell.table.columns.find((c) => /目标|规划值/.test(c) && /(?:19|20)\d{2}/.test(c)) ??
    cell.table.columns.findLast((c) => /(?:19|20)\d{2}年/.test(c));
  return head === undefined ? null : Number(/(?:19|20)\d{2}/.exec(head)?.[0]);
}

const bounds = (token: Token): boolean => token.time?.kind === 'by' || token.time?.kind === 'within';
/** 由|2023年|的48.7%提高到55%: what it was then. */
const isOrigin = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.type === 'Y';

/** Nothing but 到, 力争, 确保 … and who is to act (督促各市人民政府, 各市民政局要) between the last comma and the time expression. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  let first = at - 1;
  while (first > at - FEW && (/^[BWRS]$/.test(tokens[first]?.type ?? '') || LEADS.test(tokens[first]?.text ?? ',')))
    first--;
  const previous = tokens[first];
  return previous === undefined || /^[,;.:(]$/.test(previous.type);
}
const LEADS = /^(?: |力争|确保|争取|计划|其中|在|于|要|应|须|督促|组织|指导|会同)*$/;
/** More tokens than are needed to say who acts. */
const FEW = 5;

/** The day that a time token sets; null where its year or day is not known. `by` is the resolver that is noted for it. */
export function dueFrom(token: Token, period: PlanPeriod, by: string): Due | null {
  const written = token.time?.to?.year ?? null;
  const date = isoDay(token.time?.to ?? null, impliedYear(period, written));
  return date === null ? null : { date, token, by };
}
