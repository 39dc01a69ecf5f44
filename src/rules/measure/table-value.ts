import { type Tokenize, tokenize as tokenizeBuiltIn } from '../../lex/tokenize.js';
import { canonicalUnit } from '../../lexicon/units.js';
import { type Phrase, phrase } from '../../phrases/phrase.js';
import type { RowLayout } from '../../structure/layout.js';
import { END, frame, opt, START, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';

/**
 * A cell of an indicator table that is nothing but a value: 2000, ≥60, 〔6000〕, 33以上, 稳定在70. The indicator is the row's,
 * its unit stands in a column of its own, behind the indicator's name or in the head of the column.
 */
export const tableValue: Rule<MeasureFact> = {
  id: 'measure/table-value',
  applies: ({ passage }) => passage.cell !== null,
  frame: frame(START, slot('lead', opt('T(“V')), slot('value', 'NQ'), opt('T)”'), END),
  build(slots, { passage, tokenize }) {
    const value = slots.value?.tokens[0];
    if (slots.lead !== undefined && !LEAD.test(slots.lead.tokens[0]?.text ?? '')) return [];
    const cell = passage.cell;
    if (!value || !cell || cell.column === 'task') return [];
    const head = headOf(cell.table.columns, cell.column);
    // 总投资(万元) says itself what its figures are; under 2025年目标 the row does.
    const figure = FIGURE_COLUMN.test(head);
    const task = cell.row.cells.find((c) => c.column === 'task')?.text;
    // 年均增速 is that of the indicator, in % whatever the indicator is in.
    const growth = GROWTH.test(head) && task !== undefined;
    const name = figure ? head : growth ? bare(task) + bare(head) : task;
    if (name === undefined || !(figure || growth || isValueColumn(cell.column, head))) return [];
    const unit = figure || growth ? unitInBrackets(head, tokenize) : unitOf(cell.row, name, head, tokenize);
    const { name: subject, per } = phraseOfName(bare(name), tokenizeBuiltIn);
    if (subject === null || (unit === null && !value.quantity?.unit)) return [];
    const factor = unit?.factor ?? 1;
    const amount = value.quantity?.value ?? Number(value.text.replaceAll(',', ''));
    return [
      measure(value, {
        value: amount * factor,
        upper: value.quantity?.upper == null ? null : value.quantity.upper * factor,
        unit: value.quantity?.unit || (unit?.unit ?? null),
        subject,
        per: growth ? null : (per ?? unit?.per ?? null),
        status: ACHIEVED.test(head) ? 'achieved' : null,
      }),
    ];
  },
  examples: [
    [
      '2021年工作要点\n一、目标\n| 指标名称 | 单位 | 2020年基期 | 2025年目标 | 属性 |\n| 高速公路通车里程 | 公里 | 1559 | ≥2000 | 预期性 |\n| 机场年旅客吞吐能力 | 万人次 | 200 | 〔300〕 | 约束性 |',
      '高速公路通车里程 = 1559 公里 achieved',
      '高速公路通车里程 >= 2000 公里 target',
      '机场年旅客吞吐能力 = 2000000 人次 achieved',
      '机场年旅客吞吐能力 = 3000000 人次 target',
    ],
    [
      '2021年工作要点\n一、项目\n| 序号 | 项目名称 | 年度目标 | 总投资(万元) | 责任单位 |\n| 1 | 河道治理 | 完成主体工程 | 18500 | 县水利局 |',
      '总投资 = 185000000 元 target',
    ],
    [
      '2021年工作要点\n一、目标\n| 指标 | 2025年目标 | 年均增速 |\n| 农民人均收入(元) | 23000 | 7.8% |',
      '农民人均收入 = 23000 元 per 人 target',
      '农民人均收入年均增速 = 7.8 % target',
    ],
    [
      '2021年工作要点\n一、项目\n| 工作内容 | 数量 | 单位 | 责任单位 |\n| 新建农村厕所 | 1200 | 户 | 县农业农村局 |',
      '新建农村厕所 = 1200 户 target',
    ],
  ],
};

/** A column of project lists that names what its figures are, with their unit. */
const FIGURE_COLUMN =
  /^[^（()）]{0,8}(?:投资|资金|面积|里程|长度|规模|数量|人数|户数|金额|经费|补助|产值|产能)[^（()）]{0,4}[（(][^（()）]{1,6}[)）]$/;
/** 年均增长, 年均增速(%). */
const GROWTH = /^年均增[长速幅][率度]?(?:[（(][%％][)）])?$/;
/** Brackets around a cumulated value, or a verb. */
const LEAD = /^(?:[〔[(“]|稳定在|达到?|保持在|控制在)$/;
const ACHIEVED = /基期|基数|现状|完成值|完成情况|实际|上年|已达/;
const NOT_A_VALUE = /单位|属性|类[别型]|序号|备注|部门|处室|科室|时限|说明|责任/;
const isValueColumn = (column: string, head: string): boolean =>
  column === 'target' ||
  (!NOT_A_VALUE.test(head) &&
    (ACHIEVED.test(head) || /\d{4}年|十[一二三四五]五|目标|指标值|基|数量|任务[数量]/.test(head)));

/** The printed head of a column that has a name of ours. */
const headOf = (columns: readonly string[], column: string): string =>
  column === 'target' ? (columns.find((c) => /目标|\d{4}年/.test(c) && !ACHIEVED.test(c)) ?? '') : column;

/** The name without what is said of its unit or counting: 人均预期寿命(岁), 里程〔累计〕. */
const bare = (name: string): string => name.replace(/[（(][^（()）]{1,10}[)）]\s*$/, '').trim();

/** The cells of a row, which are read one after another, share its name and unit: what was read last is kept. */
function keepingLast<Read>(
  read: (text: string, tokenize: Tokenize) => Read,
): (text: string, tokenize: Tokenize) => Read {
  let last: { readonly text: string; readonly tokenize: Tokenize; readonly value: Read } | null = null;
  return (text, tokenize) => {
    if (last?.text !== text || last.tokenize !== tokenize) last = { text, tokenize, value: read(text, tokenize) };
    return last.value;
  };
}

const phraseOfName = keepingLast((name, tokenize): Phrase => phrase(tokenize(name, { start: 0, end: name.length })));

interface HeadUnit {
  readonly unit: string;
  readonly per: string | null;
  readonly factor: number;
}

function unitOf(row: RowLayout, name: string, head: string, tokenize: Tokenize): HeadUnit | null {
  const column = row.cells.find((c) => /^(?:计量)?单位$/.test(c.column))?.text;
  return column === undefined
    ? (unitInBrackets(name, tokenize) ?? unitInBrackets(head, tokenize))
    : readUnit(column.trim(), tokenize);
}

const BRACKETED_UNIT = /[（(](?<unit>[^（()）]{1,10})[)）]\s*$/;
function unitInBrackets(name: string, tokenize: Tokenize): HeadUnit | null {
  const written = BRACKETED_UNIT.exec(name)?.groups?.unit;
  return written === undefined ? null : readUnit(written.trim(), tokenize);
}

/** 万人次 is 10000 人次, 张/千人 is 张 on 千人. */
const readUnit = keepingLast((written, tokenize): HeadUnit | null => {
  const folded = written.replace('％', '%').replace('／', '/');
  const text = `1${folded}`;
  const [token] = tokenize(text, { start: 0, end: text.length });
  if (token?.quantity && token.span.end === text.length)
    return { unit: token.quantity.unit, per: token.quantity.per, factor: token.quantity.value };
  const [unit = '', per] = folded.split('/');
  return unit === '' || unit.length > 6 ? null : { unit: canonicalUnit(unit), per: per ?? null, factor: 1 };
});
