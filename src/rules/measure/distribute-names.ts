import type { Token } from '../../lex/token.js';
import { holding } from '../letter-set.js';
import type { Claim, Rule } from '../rule.js';
import { distributed, manner } from './distribute-regions.js';
import { type MeasureFact, measure } from './fact.js';
import { NOUN, TEXT, VALUES } from './frame-parts.js';
import { listedNames } from './listed-names.js';
import { listedValues, ownDenominator } from './listed-values.js';
import { makingAtEnd, trimName, withMaking } from './name.js';
import { phrase } from './phrase.js';
import { spread } from './spread.js';

/** Several names in running text, 分别, as many values: 集中养育和散居孤儿…最低标准分别达到1600元和950元. */
export const distributeNames: Rule<MeasureFact> = {
  id: 'measure/distribute-names',
  needs: holding('&', 'FVI', 'QC'),
  frame: new RegExp(
    `(?=[QC])(?<=(?<what>${TEXT}+)(?<how>[VJGPIKDF]*[FVI][VJGPIKD]*)(?:(?<base>[TPBWR]+E)|(?<giving>T)(?<on>P?))?)${VALUES}(?:E(?<noun>${NOUN}+))?`,
    'gd',
  ),
  build(slots) {
    const values = listedValues(slots.values);
    const how = slots.how?.tokens ?? [];
    const shared = how.some((t) => t.letter === 'F' || t.text.startsWith('分别'));
    const named = phrase(slots.what?.tokens ?? []);
    // 城乡居民收入增长5%、7% needs no 分别.
    // 城乡居民收入增长5%、7% and A、B增长5%、7% need no 分别.
    const listed = named.name !== null && isList(named.name, values.length);
    if (!shared && !listed && !named.name?.includes('城乡')) return [];
    const giving = slots.giving?.tokens[0]?.text;
    if (named.name === null) return [];
    if (giving !== undefined && !GIVING.test(giving)) return made(named.name, giving, values);
    const base =
      slots.base?.tokens
        .slice(0, -1)
        .map((t) => t.text)
        .join('') ?? null;
    const { per, changing, base: compared } = manner(slots, named);
    const cities = values.length === 2 ? cityAndCountry(named.name + changing, base ?? compared) : null;
    if (cities) {
      return cities.map((part, i) =>
        claimed(values, i, { ...part, per: ownDenominator(slots.values, values[i] as Token, per) }),
      );
    }
    if (!shared && !listed) return [];
    const noun = slots.noun === undefined ? null : trimName(slots.noun.tokens.map((t) => t.text).join(''));
    const list = listedNames(named.name, values.length);
    if (list === null) return [];
    if (noun !== null) return distributed(slots, list.names, noun);
    if (!list.groups || !shared) {
      return list.names.map((name, i) =>
        claimed(values, i, {
          subject: withMaking(giving ?? null, name + list.rest + changing),
          base: base ?? compared,
          per: ownDenominator(slots.values, values[i] as Token, slots.on?.tokens[0]?.value ?? per),
          scope: named.scope,
        }),
      );
    }
    // A bare 标准 or 比例 names nothing; the whole list does.
    return distributed(slots, list.names, list.rest.length <= 3 ? named.name : list.rest);
  },
  examples: [
    [
      '集中养育和散居孤儿基本生活保障最低标准分别达到每人每月1600元和950元以上。',
      '集中养育孤儿 | 孤儿基本生活保障最低标准 >= 1600 元 per 人/月',
      '散居孤儿 | 孤儿基本生活保障最低标准 >= 950 元 per 人/月',
    ],
    [
      '城乡低保标准分别达到当地上年度城乡居民人均消费支出的25%和30%以上。',
      '城市低保标准 >= 25 % of 当地上年度城市居民人均消费支出',
      '农村低保标准 >= 30 % of 当地上年度农村居民人均消费支出',
    ],
    [
      '对符合条件的护理型床位按自建和租赁分别给予不低于1万元和5000元的一次性建设补助。',
      '自建 | 一次性建设补助 >= 10000 元',
      '租赁 | 一次性建设补助 >= 5000 元',
    ],
    [
      '城乡居民人均收入年均增长6%、8%。',
      '城市居民人均收入年均增长 = 6 % per 年',
      '农村居民人均收入年均增长 = 8 % per 年',
    ],
    [
      '小学、初中生均公用经费分别提高到每年800元和1000元。',
      '小学 | 生均公用经费 = 800 元 per 生/年',
      '初中 | 生均公用经费 = 1000 元 per 生/年',
    ],
    [
      '氮氧化物、挥发性有机物排放量较2020年分别下降8%和10%。',
      '氮氧化物排放量下降 = 8 % of 较2020年',
      '挥发性有机物排放量下降 = 10 % of 较2020年',
    ],
    ['火化率和节地生态安葬率分别达到100%、60%以上、50%。'],
  ],
};

/** As many names as values, and nothing else between list signs. */
const isList = (name: string, count: number): boolean =>
  name.split('、').length === count && !/[和与及,]/.test(name) && listedNames(name, count) !== null;

/** 仙塘、灯塔两个工业园分别建成宿舍400间和250间: places, and what is made in each. */
function made(name: string, doing: string, values: readonly Token[]): readonly Claim<MeasureFact>[] {
  const places = name.replace(/[两三四五六七八九](?:个|家|所|县|市|区|镇)[一-龥]{0,8}$/, '').split(/、|和|与|及/);
  const subject = trimName(doing.replace(/^(?:新建成|新建|建成|建设|新增|完成|改造|培训|开工|创建|打造)/, ''));
  if (
    places.length !== values.length ||
    subject === '' ||
    !MADE.test(doing) ||
    places.some((p) => p.length < 2 || p.length > 8)
  )
    return [];
  const making = makingAtEnd(MADE.exec(doing)?.[0] ?? '');
  return values.map((_, i) => claimed(values, i, { subject: withMaking(making, subject), scope: places[i] ?? null }));
}
const MADE = /^(?:新建成|新建|建成|建设|新增|完成|改造|培训|开工|创建|打造)/;

/** Verbs that may stand between 分别 and the values. */
const GIVING = /^(?:给予|补助|奖励|发放|提高|支付|按|安排|落实|新建|新增|建成|完成|培训|配备)$/;

function claimed(values: Parameters<typeof spread>[0], i: number, parts: Partial<MeasureFact>): Claim<MeasureFact> {
  const { token, op } = spread(values)[i] as ReturnType<typeof spread>[number];
  return measure(token, { op, ...parts });
}

/** 城乡 with two values is city and country, in the subject and in the base alike. */
function cityAndCountry(name: string, base: string | null): readonly Partial<MeasureFact>[] | null {
  const at = name.lastIndexOf('城乡');
  if (at < 0 || /[、和与及]/.test(name)) return null;
  const rest = name.slice(0, at) + name.slice(at + 2);
  const share = base?.includes('城乡') ?? false;
  return ['城市', '农村'].map((part) => ({
    subject: at === 0 ? part + rest : rest,
    scope: at === 0 ? null : part,
    base: base === null ? null : share ? base.replace('城乡', part) : base,
  }));
}
