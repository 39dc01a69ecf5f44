import { nounOf } from '../../phrases/counted-noun.js';
import { trimName } from '../../phrases/name.js';
import { countedOn, ownPart, phrase } from '../../phrases/phrase.js';
import type { Sentence } from '../../phrases/sentence.js';
import { lookingBack, opt, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { HOW, VALUE, WHAT } from './frame-parts.js';

/** Making that says nothing of what is measured; 新建 and 新增 do, and 建设用地 is a thing. */
const MADE =
  /^(?:布局)?(?:建设(?!用地|规模|工程|项目|面积|资金|任务|标准)|建成(?!区)(?:投[用运])?|配备(?!率|比)|建立(?!率)|打造|创建(?!率))(?![、和与或及])/;

/** 三级医院|实现|县域全覆盖 */
const COVERED = new RegExp(
  `(?<=.{2})(?:基本)?实现(?=(?:${['[省市县区镇村]域', '城乡', '乡镇街道', '(?:设区|地级)市', '(?:行政|自然)村', '街道'].join('|')}|[省市县区州镇乡村居]{1,4}(?:[一二三四五]?级)?|[二三四五]级|[市村]\\([^()]{1,4}\\)|(?:法定)?(?:参保)?人[员群])$)`,
);

/** 满意度保持全国前10名: where it is ranked. */
const RANKED = /(?<=.{2})(?:稳?保持|稳居|跻身|进入|排名|位居|位列|居|列|在){0,4}(?:全[国省市区县州]|世界|全球)$/;

/** 设立规模50亿元的引导基金: how large the thing behind is. */
function attributeOf(name: string, behind: number, { tokens }: Sentence): string | null {
  const attribute = ATTRIBUTE.exec(name)?.groups?.attribute;
  const noun = tokens[behind]?.type === 'E' ? tokens[behind + 1] : undefined;
  return attribute !== undefined && noun?.type === 'T' && noun.text.length <= LONGEST_NOUN
    ? (nounOf(noun.text) ?? trimName(noun.text)) + attribute
    : null;
}
const ATTRIBUTE =
  /^(?:.*(?:设立|组建|建设|建成|打造|发行|引进|新建|成立|推进|推动|运行|启动|实施|落地|开工|签约|谋划|培育)(?:了|一批)?)?(?<attribute>总?规模|总?投资|总?面积|建筑面积|占地|产值|金额|总?长度?|库容|装机容量|注册资本)$/;
const LONGEST_NOUN = 20;

/** 新增养老床位6.5万张, 覆盖率100%, 用地不低于0.2平方米: the value right behind what is measured. */
export const trailing: Rule<MeasureFact> = {
  id: 'measure/trailing',
  frame: lookingBack([WHAT, HOW, opt('A')], VALUE, slot('value', VALUE)),
  build(slots, sentence) {
    const value = slots.value?.tokens[0];
    const named = phrase(ownPart(slots.what, sentence));
    const { name, scope } = named;
    if (!value || name === null) return [];
    const ranked = value.text.startsWith('前') ? name.replace(RANKED, '') : name;
    const subject = (value.type === 'C' ? ranked.replace(COVERED, '') : ranked).replace(MADE, '');
    const whole = attributeOf(subject, slots.value?.to ?? 0, sentence);
    return [
      measure(value, {
        subject: whole ?? (subject.length > 1 ? subject : name),
        scope,
        ...countedOn(slots.how?.tokens ?? [], named),
      }),
    ];
  },
  examples: [
    [
      '全省新增养老床位6.5万张、新建农村幸福院2000处。',
      '全省 | 新增养老床位 = 65000 张',
      '全省 | 新建农村幸福院 = 2000 处',
    ],
    [
      '签约亿元以上项目150个、开工100个,规模以上工业企业净增50家、总数达到600家。',
      '签约亿元以上项目 = 150 个',
      '开工亿元以上项目 = 100 个',
      '规模以上工业企业净增 = 50 家',
      '规模以上工业企业总数 = 600 家',
    ],
    ['总投资30亿元的北岭新能源基地加快建设。', '北岭新能源基地总投资 = 3000000000 元'],
    ['农村敬老院“公建民营”率不低于40%。', '农村敬老院“公建民营”率 >= 40 %'],
  ],
};
