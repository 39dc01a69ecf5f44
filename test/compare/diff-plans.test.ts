import { describe, expect, it } from 'vitest';
import { alignTexts } from '../../src/compare/align-texts.js';
import { diffPlans } from '../../src/compare/index.js';
import { plan } from './plans.js';

const OLD = plan(
  '常州市2018年民政工作要点',
  '1.加快发展养老服务业。护理型床位占比达到50%，新增养老床位500张，新建老年人助餐点20个。6月底前出台养老服务条例实施细则。',
  '2.推进殡葬改革。火化率达到100%，建成公墓3个。',
  '3.深化双拥工作。走访慰问优抚对象。',
);
const NEW = plan(
  '常州市2019年民政工作要点',
  '1.推动养老服务业发展。护理型床位占比达到55%，新增养老床位400张。3月底前出台养老服务条例实施细则修订稿。',
  '2.推进殡葬改革。火化率达到100%，去年已建成公墓5个。',
  '3.做好区划地名管理。12月底前设置路牌200块。',
);

describe('what one plan has that another has not', () => {
  const { indicators, sections, deadlines } = diffPlans(OLD, NEW);
  const changeOf = (name: string) => indicators.find(({ indicator }) => indicator === name)?.change;

  it('names targets that were raised, lowered, kept, dropped and added', () => {
    expect(changeOf('护理型床位占比')).toBe('raised');
    expect(changeOf('新增养老床位')).toBe('lowered');
    expect(changeOf('火化率')).toBe('same');
    expect(changeOf('新建老年人助餐点')).toBe('dropped');
    expect(indicators.filter(({ change }) => change === 'added').map(({ after }) => after[0]?.value)).toEqual([200]);
  });

  it('pairs sections by their titles', () => {
    const pairs = sections.map(({ change, before, after }) => `${change} ${before?.title} | ${after?.title}`);
    expect(pairs).toEqual([
      'same 主要任务 | 主要任务',
      'reworded 加快发展养老服务业 | 推动养老服务业发展',
      'same 推进殡葬改革 | 推进殡葬改革',
      'added undefined | 做好区划地名管理',
      'dropped 深化双拥工作 | undefined',
    ]);
  });

  it('pairs deadlines by their sentences, and sets the days side by side', () => {
    expect(deadlines.map(({ change, after }) => `${change} ${after?.deadline.text}`)).toEqual([
      'earlier 3月底前',
      'added 12月底前',
    ]);
  });

  it('does not set numbers of two places one against the other, but shares', () => {
    const other = plan('江苏省2019年民政工作要点', '1.发展养老服务业。护理型床位占比达到40%，新增养老床位5000张。');
    const told = diffPlans(OLD, other).indicators.filter(({ before, after }) => before.length * after.length > 0);
    expect(told.map(({ indicator, change, note }) => [indicator, change, note])).toEqual([
      ['护理型床位占比', 'lowered', null],
      ['新增养老床位', 'unclear', 'numbers for different places'],
    ]);
  });

  it('says that all is the same of a plan and itself', () => {
    const { indicators: own, ...others } = diffPlans(OLD, OLD);
    expect(own.length).toBeGreaterThan(3);
    for (const part of [own, others.sections, others.deadlines])
      expect(new Set(part.map(({ change }) => change))).toEqual(new Set(['same']));
  });
});

describe('texts of two lists', () => {
  it('are paired each once, the likest first', () => {
    const pairs = alignTexts(['医疗救助', '深化医疗救助改革'], ['推进医疗救助', '医疗救助改革'], 0.3);
    expect(pairs.map(({ before, after }) => [before, after])).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  it('are like whatever their marks, and unlike when only common words are shared', () => {
    expect(alignTexts(['（一）做好救助。'], ['一做好救助'], 0.9)).toHaveLength(1);
    const common = ['加强队伍建设', '加强法治建设', '加强信息化建设', '加强设施建设'];
    expect(alignTexts(common, ['加强作风建设'], 0.4)).toEqual([]);
  });
});
