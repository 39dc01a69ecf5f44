import type { Token } from '../lex/token.js';
import { holding, holds } from '../lex/type-mask.js';
import { OF_PROVINCES } from '../lexicon/place-endings.js';
import { trailingCreationVerb } from '../phrases/name.js';
import {
  clauseStart,
  inferred,
  type MeasureReading,
  type MeasureReadings,
  tokenIndex,
  withFact,
  within,
} from './measure-context.js';

/**
 * A scope stands at the head of the clause (全省新增…张、新建…处) or of the sentence part it governs (各市州…,开展1-2个试点).
 * Regions hold for their clause; levels as bodies for the clauses behind them too, until another is named.
 */
export function resolveScopes(readings: MeasureReadings): MeasureReadings {
  return readings.map((reading) => (reading.fact.scope === null ? scoped(reading) : reading));
}

function scoped(reading: MeasureReading): MeasureReading {
  const { tokens, typeMask } = reading.sentence;
  const at = tokenIndex(reading);
  const start = clauseStart(tokens, at);
  // 90%的县(市、区): what the share is of is no scope.
  const own = holds(typeMask, PLACES) ? ownScope(tokens, start, at) : undefined;
  if (own && !isKind(own, reading.fact.subject ?? '')) return withFact(reading, { scope: own.text });
  if (start === 0) return reading;
  const { first, before } = within(tokens, start);
  const unit = before.some(({ text }) => text.includes('以'))
    ? UNIT_OF_ACCOUNT.exec(before.map(({ text }) => text).join(''))
    : null;
  if (unit?.groups?.scope) return inferred(reading, 'scope', unit.groups.scope, 'scope/unit-of-account', null);
  if (!holds(typeMask, LEVELS)) return reading;
  const body = before.findLast(
    (t, i) => t.type === 'W' && governs(tokens[first + i - 1]?.text ?? '', tokens[first + i + 1]?.text ?? ''),
  );
  return body ? inferred(reading, 'scope', body.text, 'scope/clause-before', body) : reading;
}

/** 乡镇(街道)养老服务中心覆盖率, 长三角农产品基地: what kind of thing it is. */
const isKind = ({ type, text }: Token, subject: string): boolean =>
  type === 'R'
    ? subject.indexOf(text) > (OF_PROVINCES.test(text) ? -1 : SHORTEST_BEFORE)
    : !/^各|[级、]/.test(text) && subject.startsWith(text);

/** 面向|粤东地区|招生 */
const SHORTEST_BEFORE = 2;
const PLACES = holding('RW');
const LEVELS = holding('W');

function ownScope(tokens: readonly Token[], start: number, end: number): Token | undefined {
  for (let i = start; i < end; i++) {
    const token = tokens[i] as Token;
    if (isScope(token, tokens[i - 1], tokens[i + 1], i - start)) return token;
  }
  return undefined;
}

/** A region anywhere in the clause; a level only at its head, where it is the one that the value is for. */
function isScope(token: Token, previous: Token | undefined, next: Token | undefined, index: number): boolean {
  if (token.type !== 'R' && token.type !== 'W') return false;
  // 各省级园区
  if (next?.text.startsWith('级')) return false;
  // 省、市重点项目 are two kinds of them.
  if (/^[省市县区]、[省市县区]$/.test(token.text)) return false;
  // “全区通办” is a name.
  // 占全省的5%, 居全市前三, 引进长三角项目: what it is a share of, among whom it is ranked, what kind of thing it is.
  if (/[QCEZ“]/.test(previous?.type ?? '') || AMONG.test(previous?.text ?? '')) return false;
  if (index > 0 && trailingCreationVerb(previous?.text ?? '') !== null) return false;
  // 休闲农业和乡村旅游示范点 names one more kind.
  if (previous?.type === '&' && POPULATED.test(token.text)) return false;
  return (
    token.type === 'R' || index === 0 || /^(?: |其中|鼓励|支持|推动|要求|实现|确保|力争)+$/.test(previous?.text ?? '')
  );
}

const AMONG = /(?:[占排居列位与和、]|保持|稳定在|跻身|进入|成为)$/;
const POPULATED = /^(?:城镇|城市|农村|乡村|城区|县城)$/;

/** 以县(市、区)为单位, */
const UNIT_OF_ACCOUNT = /以(?<scope>[^,。;]{1,16}?)为单位,/;
/** The body acts, and what follows is what it does; 报送各地, 指导各地修订 go no further than their clause. */
const governs = (before: string, after: string): boolean =>
  (before === '' || /^[,;.:(]$|(?:鼓励|支持|要求|推动)$|^在/.test(before)) &&
  (/^(?:,|)$/.test(after) || ACTS.test(after));
const ACTS =
  /^(?:要|应|须|均|都|可|在|按|将|把|对|立足|结合|根据|围绕|全面|积极|[一-龥]{0,4}(?:建立|完成|开展|推进|出台|制定|实施|落实|加强|组织|成立|设立|配备|确保|建成|新建|新增|做好|健全|完善|启动|选择))/;
