import { countedOn, phrase } from '../../phrases/phrase.js';
import { lookingBack, many, slot } from '../pattern.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure, quantityOf } from './fact.js';
import { VALUE, WHAT } from './frame-parts.js';

/** 苏中地区达到70%以上: scope and value, the subject stands earlier and is filled in by a resolver. */
export const elliptic: Rule<MeasureFact> = {
  id: 'measure/elliptic',
  frame: lookingBack([WHAT, slot('how', many('VAGJFIPK'))], VALUE, slot('value', VALUE)),
  build(slots) {
    const value = slots.value?.tokens[0];
    const quantity = value && quantityOf(value);
    if (!value || !quantity) return [];
    const named = phrase(slots.what?.tokens ?? []);
    return [measure(value, { scope: named.scope, ...countedOn(slots.how?.tokens ?? [], named) })];
  },
  examples: [
    [
      '2015年底,苏南地区街道(乡镇)慈善超市拥有率达到80%以上,苏中地区达到70%以上;法人登记率达到50%以上。',
      '苏南地区 | 街道(乡镇)慈善超市拥有率 >= 80 %',
      '苏中地区 | 街道(乡镇)慈善超市拥有率 >= 70 %',
      '法人登记率 >= 50 %',
    ],
    ['组织做好《古县神韵》摄制播出工作,年内完成10集以上。', '《古县神韵》摄制播出 >= 10 集'],
    [
      '规模以上工业增加值增长7.2%,高于全省平均0.8个百分点。',
      '规模以上工业增加值增长 = 7.2 %',
      '规模以上工业增加值增长 = 0.8 百分点 of 高于全省平均',
    ],
    ['外贸进出口增长5%,快于2024年1.5个百分点。', '外贸进出口增长 = 5 %', '外贸进出口增长 = 1.5 百分点 of 快于2024年'],
    ['改造老旧小区86个12万平方米。', '改造老旧小区 = 86 个', '改造老旧小区 = 120000 平方米'],
    ['开工重大项目38个,投资56亿元。', '开工重大项目 = 38 个', '开工重大项目投资 = 5600000000 元'],
    ['已启动第4轮行政区域界线联检工作。'],
  ],
};
