import type { Token } from '../../lex/token.js';
import { holding } from '../letter-set.js';
import type { Claim, Rule, Slots } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { TEXT, VALUES } from './frame-parts.js';
import { listedValues, ownDenominator } from './listed-values.js';
import { makingAtEnd, trimName, withMaking } from './name.js';
import { everyCycle, type Phrase, phrase } from './phrase.js';
import { spread } from './spread.js';

/** Several regions, as many values: the first region gets the first value, and so on. */
export const distributeRegions: Rule<MeasureFact> = {
  id: 'measure/distribute-regions',
  needs: holding('&', 'RW', 'QC'),
  frame: new RegExp(
    `(?=[QC])(?<=(?<who>[RW](?:&[RW])*)(?<what>(?!&)${TEXT}*?)(?<how>[VJFGPIKD]*)(?:(?<base>[TPBWR]+E)|[FG](?<doing>T)[VI]?)?)${VALUES}(?:E?(?<noun>[TLBX“”()]+))?`,
    'gd',
  ),
  build(slots) {
    const names = regionNames(slots.who?.tokens ?? []);
    const doing = slots.doing?.tokens[0]?.text;
    if (doing === undefined) return distributed(slots, names);
    // 分别新增学位2万个、1.8万个, 分别新建2所、3所小学: what is made stands behind 分别.
    const making = makingAtEnd(doing);
    const noun = trimName((slots.noun?.tokens ?? []).map((t) => t.text).join(''));
    return distributed(slots, names, making !== null && noun !== '' ? withMaking(making, noun) : trimName(doing));
  },
  examples: [
    [
      '苏南、苏中、苏北农村社区居家养老服务中心覆盖率分别达到90%、80%和70%。',
      '苏南 | 农村社区居家养老服务中心覆盖率 = 90 %',
      '苏中 | 农村社区居家养老服务中心覆盖率 = 80 %',
      '苏北 | 农村社区居家养老服务中心覆盖率 = 70 %',
    ],
    [
      '东、中、西部地区城乡低保对象分别达到当地城乡人口的2%、3%、4%以上。',
      '东部地区 | 城乡低保对象 >= 2 % of 当地城乡人口',
      '中部地区 | 城乡低保对象 >= 3 % of 当地城乡人口',
      '西部地区 | 城乡低保对象 >= 4 % of 当地城乡人口',
    ],
    [
      '城市和农村社区公共服务综合信息平台覆盖率分别达到60%、30%。',
      '城市 | 社区公共服务综合信息平台覆盖率 = 60 %',
      '农村 | 社区公共服务综合信息平台覆盖率 = 30 %',
    ],
  ],
};

/** 东、中、西部地区 is one token of three names. */
export function regionNames(tokens: readonly Token[]): readonly string[] {
  return tokens
    .filter((t) => t.letter === 'R' || t.letter === 'W')
    .flatMap((token) => {
      if (!/^[东中西南北](?:部)?、/.test(token.text)) return [token.text];
      const tail = /部(?:地区)?$/.exec(token.text)?.[0] ?? '';
      return token.text
        .slice(0, token.text.length - tail.length)
        .split('、')
        .map((name) => name.replace(/部$/, '') + tail);
    });
}

/** How the values are reached: what they are counted on, the verb of a change, and what it is a change from. */
export function manner(
  slots: Slots,
  named: Phrase,
): { readonly per: string | null; readonly changing: string; readonly base: string | null } {
  const how = slots.how?.tokens ?? [];
  const verb = how.find((t) => t.letter === 'I')?.text ?? '';
  return {
    per: everyCycle(how.find((t) => t.letter === 'P')?.value ?? (verb.startsWith('年均') ? '年' : named.per), how),
    changing: verb.replace(/^同比|了$/g, ''),
    base: how.find((t) => t.letter === 'K')?.value ?? (verb.startsWith('同比') ? '较上年同期' : null),
  };
}

/** One measure a name, or none where names and values are not equally many: that would be a guess. */
export function distributed(
  slots: Slots,
  names: readonly string[],
  subject?: string | null,
): readonly Claim<MeasureFact>[] {
  const values = listedValues(slots.values);
  if (names.length !== values.length) return [];
  const named = phrase(slots.what?.tokens ?? []);
  const { per, changing, base: compared } = manner(slots, named);
  const base =
    slots.base?.tokens
      .slice(0, -1)
      .map((t) => t.text)
      .join('') ?? named.base;
  return spread(values).map((token, i) =>
    measure(token.token, {
      op: token.op,
      subject: subject ?? (named.name === null ? null : named.name + changing),
      scope: names[i] ?? null,
      per: ownDenominator(slots.values, token.token, per ?? values[0]?.quantity?.per ?? null),
      base: base || compared,
    }),
  );
}
