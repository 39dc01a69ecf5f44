import { countedOn, ownPart, phrase } from '../../phrases/phrase.js';
import { lookingBack, many, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure, quantityOf } from './fact.js';
import { HOW, VALUE, WHAT } from './frame-parts.js';
import { namesOf } from './pairing/listed-names.js';

/** 养老机构护理员持证上岗率达到70%以上: what is measured, a verb that leads to the value, the value. */
export const predicate: Rule<MeasureFact> = {
  id: 'measure/predicate',
  frame: lookingBack([WHAT, HOW, slot('verb', 'V'), slot('lead', many('VJGPKD'))], VALUE, slot('value', VALUE)),
  build(slots, sentence) {
    const value = slots.value?.tokens[0];
    if (!value || !quantityOf(value)) return [];
    const named = phrase(ownPart(slots.what, sentence));
    const { name, scope } = named;
    const how = [...(slots.how?.tokens ?? []), ...(slots.lead?.tokens ?? [])];
    if (name === null) return [];
    const all = how.some((t) => t.type === 'J') ? namesOf(name) : [name];
    return all.map((subject) => measure(value, { subject, scope, ...countedOn(how, named) }));
  },
  examples: [
    ['养老机构护理员持证上岗率达到70%以上。', '养老机构护理员持证上岗率 >= 70 %'],
    ['工业总产值跨过3000亿元大关。', '工业总产值 >= 300000000000 元'],
    ['参保率、规范管理率均达到95%。', '参保率 = 95 %', '规范管理率 = 95 %'],
    ['(一)老年食堂覆盖率达到60%。', '老年食堂覆盖率 = 60 %'],
    ['技改投资首破百亿、园区面积达到80平方公里。', '园区面积 = 80 平方公里'],
    ['先行区投资达到3亿元。', '先行区投资 = 300000000 元'],
    ['在孵企业达到200家。', '在孵企业 = 200 家'],
    ['所有市辖区覆盖率达到90%。', '所有市辖区 | 覆盖率 = 90 %'],
    ['管线接入项目占掘路审批时间压缩至3个工作日。', '管线接入项目占掘路审批时间 = 3 工作日'],
    ['全省护理型床位占比达到30%以上。', '全省 | 护理型床位占比 >= 30 %'],
    ['全面实现每千名老年人养老床位达到30张以上。', '养老床位 >= 30 张 per 千名老年人'],
    [
      '公交站点500米覆盖率达到98%,PM2.5浓度控制在35微克/立方米范围内。',
      '公交站点500米覆盖率 = 98 %',
      'PM2.5浓度 = 35 微克/立方米',
    ],
    ['在沪持牌机构增加到180家,但赤字率稳定在2%。', '在沪持牌机构 = 180 家', '赤字率 = 2 %'],
    ['空气质量达到二级标准以上的比例为80%。', '空气质量达到二级标准以上的比例 = 80 %'],
    ['每百户居民拥有服务用房面积达到30平方米。', '服务用房面积 = 30 平方米 per 百户居民'],
    ['农村最低保障标准提高到每人每月335元以上。', '农村最低保障标准 >= 335 元 per 人/月'],
  ],
};
