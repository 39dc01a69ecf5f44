import { matchAt, sticky } from '../../lexicon/prefilter/sticky.js';
import type { Matcher } from '../matcher.js';
import { makeToken } from '../token.js';

const COUNT = String.raw`(?:\d+(?:\.\d+)?|[一二两三四五六七八九十])?(?:十万|百万|千万|[万千百亿])`;
const POPULATION =
  '(?:公里(?!铁路|公路)|(?:城镇|城市|农村|城乡)?常住人口|户籍人口|城镇人口|就业人员|就业人口|参保人员|在校生|城市居民|农村居民|农户|妇女|残疾人|老年人口?|老人|儿童|居民|人口|婴幼儿|学生|新生儿|活产|劳动者|从业人员|工人|职工|户籍|户(?:居民|家庭)?(?!籍)|元(?!旦)|平方公里|辆|人)';
/** What is given or put in, for each of them: 每所投入不低于200万元. */
const GIVEN = '给予|补助|补贴|奖励|奖补|资助|安排|投入|投资|拨付|落实|配备|支持|发放';
const PATTERN = sticky(
  new RegExp(
    [
      String.raw`每(?<person>人|户|生|张|床|平方米|亩|吨|班|村|社区|家|个) ?(?<cycle>每(?:年|月|天|日|次|学期|学年)|(?:年|月)均)(?!度)`,
      String.raw`每(?<crowd>(?:${COUNT}(?:名|个|位)?${POPULATION}?|\d{3,6}(?:名|个|位)?${POPULATION}))(?:中)?(?:平均)?(?:拥有|有)?`,
      String.raw`(?<crowdBare>${COUNT}(?:名|位)${POPULATION})(?=平均|拥有|养老|床位|医|护|执业|有)`,
      String.raw`(?<crowdShort>[万千百]人)(?=拥有|持证|口|均|有|[\d])`,
      String.raw`每(?:一)?(?:个|所|家|座|名|位|条|张|处|支|部|辆|台|套|栋)(?!${GIVEN}|储备[\d不至])(?<each>(?:有条件的)?[一-龥]{1,8}?(?:\((?:[一-龥]、?){1,6}\))?)(?= ?(?:都|均|要|至少|不少于|不低于|不超过|应|须|建|设|配|拥有|有|培|新|达|完|选|开|确|安|补|给|组|举|每|引进|招引|谋划|储备(?![中仓点林地库基])|签约|推出|实施|落地|力争|打|培|创|发|推|联系|帮扶|包联|结对|带动|服务(?![中站点体平])|负责|吸纳|\d))`,
      String.raw`每(?<single>人(?![次口民])|户(?!籍)|生(?!产)|床|亩|吨|万元|村(?!级|民)|社区(?!居)|乡镇(?!级)|县(?!级)|校|班|百公里)(?![每、(])`,
      String.raw`每(?<measured>平方米|立方米|公里|千瓦|人次|[例件次张名套台个辆所家处座亩吨队片班组间栋支])(?= ?(?:\d|每[年月天日]|不低于|不少于|不小于|不超过|最高|储备(?=[\d不至])|${GIVEN}))`,
      String.raw`每(?:新?增加?|招用|吸纳|录用|招录|引进|安置|培养|培训|流转|新建)(?:[1一])(?<added>[人名户家个亩套台辆张])(?=[,给补奖])`,
      String.raw`(?<cycled>[年月])人均`,
      String.raw`(?<!“)(?<average>人均|户均|年均(?!浓度|值|气温|降)|村均|生均|亩均|校均|月均|日均|床均|车均|单均|单日(?=.{0,8}(?:能力|量|数|规模)))`,
    ].join('|'),
    'y',
  ),
);

const AVERAGES: Readonly<Record<string, string>> = {
  人均: '人',
  户均: '户',
  年均: '年',
  村均: '村',
  生均: '生',
  亩均: '亩',
  校均: '校',
  月均: '月',
  日均: '日',
  床均: '床',
  车均: '车',
  单均: '单',
  单日: '日',
};

/** What a value is counted on: 每人每月 (人/月), 每千名老年人 (千名老年人), 人均 (人), 每个街道(镇) (街道(镇)). 每年 is a time expression. */
export const denominator: Matcher = {
  id: 'denominator',
  starts: '年月每亿万千百人户年村生亩校月日床车单一二两三四五六七八九十0123456789',
  opens: [PATTERN],
  match(text, at) {
    const found = matchAt(PATTERN, text, at);
    const g = found?.groups;
    if (!found || !g) return null;
    const value = g.person
      ? `${g.person}/${(g.cycle ?? '').replace(/[每均]/g, '')}`
      : g.cycled
        ? `人/${g.cycled}`
        : (g.crowd ??
          g.crowdBare ??
          g.crowdShort ??
          g.each ??
          g.single ??
          g.measured ??
          g.added ??
          AVERAGES[g.average ?? '']);
    if (value === undefined || value === '') return null;
    const end = at + found[0].length;
    return makeToken('P', at, end, found[0], { value });
  },
};
