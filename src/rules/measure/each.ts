import { holding } from '../letter-set.js';
import type { Rule } from '../rule.js';
import { type MeasureFact, measure } from './fact.js';
import { makingAtEnd, trimName, withMaking } from './name.js';
import { endsAsPlace, isPlace, namesIn } from './places.js';

/** 南康、龙南、瑞金各新建货运枢纽1个, 邓州、唐河各新建2所养老机构: the value is for each place named. */
export const each: Rule<MeasureFact> = {
  id: 'measure/each',
  needs: holding('Q', 'G'),
  frame: /(?<names>(?:[TRWB]&){0,30}[TRWB])G(?<verb>[TV]?)(?<value>Q)(?<noun>[TLBX“”()]*)/dg,
  build(slots) {
    const value = slots.value?.tokens[0];
    const names = namesIn(slots.names?.tokens ?? []);
    const levels = slots.names?.tokens.some((t) => t.letter === 'W' || t.letter === 'R') ?? false;
    if (!value || names.length < 2 || names.some((n) => n.length > 12)) return [];
    const places = names.every((n) => isPlace(n) && (n.length <= 3 || endsAsPlace(n))) || levels;
    if (!places) return [];
    const verb = slots.verb?.tokens.map((t) => t.text).join('') ?? '';
    const making = makingAtEnd(verb) ?? /^(?:新建|新增|改造|培训)/.exec(verb)?.[0] ?? null;
    const behind = trimName(slots.noun?.tokens.map((t) => t.text).join('') ?? '');
    const before = trimName(verb.replace(/^(?:新建|新增|新改建|建成|建设|创建|打造|培育|完成|改造|培训|选树)/, ''));
    const noun = before !== '' ? before : behind;
    const subject = noun === '' ? null : withMaking(making, noun);
    return names.map((scope) => measure(value, { subject, scope }));
  },
  examples: [
    [
      '各辖市(区)、经开区各新增1个民办社工机构。',
      '各辖市(区) | 新增民办社工机构 = 1 个',
      '经开区 | 新增民办社工机构 = 1 个',
    ],
    [
      '南康、龙南、瑞金各新建货运枢纽1个。',
      '南康 | 新建货运枢纽 = 1 个',
      '龙南 | 新建货运枢纽 = 1 个',
      '瑞金 | 新建货运枢纽 = 1 个',
    ],
  ],
};
