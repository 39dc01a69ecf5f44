import { anyNumber } from '../lexicon/numerals.js';
import type { Token } from './token.js';

/** 分别达到1.2、1.5、2万元: the last of a list of values has the unit, and what multiplies, of all. */
export function lendUnits(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isBare(token) || isPoints(token))) return tokens;
  const lent = [...tokens];
  for (let i = tokens.length - 3; i >= 0; i--) {
    const token = tokens[i] as Token;
    const next = lent[i + 2];
    if (token.quantity && token.quantity.unit === '个' && tokens[i + 1]?.text === '、' && next && isPoints(next))
      lent[i] = withUnitOf({ ...token, quantity: { ...token.quantity, unit: '' } }, next);
    else if (isBare(token) && tokens[i + 1]?.text === '、' && next?.type === 'Q' && isLedTo(tokens, i))
      lent[i] = withUnitOf(token, next);
  }
  return lent;
}

/** 2.4个、0.4个百分点 */
const isPoints = ({ quantity }: Token): boolean => quantity?.unit === '百分点';
const isBare = ({ type, quantity }: Token): boolean => type === 'N' && quantity?.op === '=';

/** Does a verb that leads to a value stand before the list? 第1、2批 and 3、5号 are lists of numbers too. */
function isLedTo(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (tokens[first - 1]?.text === '、' && tokens[first - 2]?.type === 'N') first -= 2;
  return /[VIFJK]/.test(tokens[first - 1]?.type ?? '');
}

function withUnitOf(token: Token, { quantity, text }: Token): Token {
  const own = token.quantity;
  const figure = /\d[\d,.]*/.exec(text)?.[0];
  if (!own || !quantity || quantity.op === 'range' || figure === undefined) return token;
  const times = /[万亿千百]$/.test(token.text) ? 1 : quantity.value / (anyNumber(figure) ?? quantity.value);
  const value = Number((own.value * times).toPrecision(15));
  return { ...token, type: 'Q', quantity: { ...own, value, unit: quantity.unit, per: quantity.per } };
}
