import { expect, test } from 'vitest';
import { tokenize } from '../src/lex/tokenize.js';
import { fold } from '../src/lexicon/fold.js';
import { chineseNumber } from '../src/lexicon/numerals.js';

/** The quantities of a sentence, as `op value unit per denominator`. */
function quantities(sentence: string): string[] {
  const folded = fold(sentence);
  return tokenize(folded, { start: 0, end: folded.length }).flatMap(({ letter, quantity }) => {
    if (letter !== 'Q' || !quantity) return [];
    const { op, value, upper, unit, per } = quantity;
    return [`${op} ${value}${upper === null ? '' : `—${upper}`} ${unit}${per === null ? '' : ` per ${per}`}`];
  });
}

test.each<[string, string[]]>([
  ['争取上级资金3亿5000万元。', ['= 350000000 元']],
  ['每人补贴2万4千元，另发3千5百元。', ['= 24000 元', '= 3500 元']],
  ['安排一亿零二百万元。', ['= 102000000 元']],
  ['募集伍拾万元，每户发放叁仟元。', ['= 500000 元', '= 3000 元']],
  ['建设两三个示范点，培育四五十家企业。', ['range 2—3 个', 'range 40—50 家']],
  ['覆盖百分之六七十的村，百分之85以上达标。', ['range 60—70 %', '>= 85 %']],
  ['带动数百万元投入，惠及几十户、上千人。', []],
  ['培育百亿元企业，打造千亿元产业。', []],
  ['工业产值迈上万亿元台阶。', ['>= 1000000000000 元']],
  ['水价调整为2元8角，票价为1元5角5分。', ['= 2.8 元', '= 1.55 元']],
  ['占总面积的1/4，1/3以上的村达标，第1/3页。', ['= 25 %', '>= 33.33 %']],
  ['覆盖率超过了45%。', ['> 45 %']],
  ['储能规模50兆瓦时，日供水2万m³/日。', ['= 50 兆瓦时', '= 20000 立方米 per 日']],
  ['浓度降至30微克每立方米，能耗为0.4吨标煤/万元。', ['= 30 微克/立方米', '= 0.4 吨标准煤 per 万元']],
  ['清淤12万方，方案3个。', ['= 120000 方', '= 3 个']],
  ['办结事项300项次。', ['= 300 项次']],
  ['审批时限压缩至8个工作日以内，响应时间控制在2小时内。', ['<= 8 工作日', '<= 2 小时']],
  ['每周开放不少于48小时。', ['>= 48 小时']],
  ['在15日内完成整改，自受理之日起不超过20个工作日办结，活动时间为3个月。', []],
  ['甲、乙、丙三地分别达到1.2、1.5、2万元。', ['= 12000 元', '= 15000 元', '= 20000 元']],
  ['死亡率控制在0.5人/百亿元以下。', ['<= 0.5 人 per 百亿元']],
  ['总产值增长一点六倍，单耗为三百二十点四五斤。', ['= 1.6 倍', '= 320.45 斤']],
  ['建设3个80亿元产值园区、一批500亿元级产业，实现200千伏安以下接电便利化。', ['= 3 个']],
  ['年平均增速比这两个时期都高，收入15万—40万元的群体占比达到45%。', ['= 45 %']],
  ['对年产值800万元以上2000万元以下的企业给予奖补。', []],
])('%s', (sentence, expected) => expect(quantities(sentence)).toEqual(expected));

test('a number in Chinese numerals', () => {
  const written = [
    '一亿零三百万',
    '一万亿',
    '三百五',
    '一万二',
    '二百零五',
    '二〇一五',
    '两千',
    '十二',
    '伍拾万',
    '一点六',
    '二点五万',
  ];
  expect(written.map(chineseNumber)).toEqual([103000000, 1e12, 350, 12000, 205, 2015, 2000, 12, 500000, 1.6, 25000]);
});
