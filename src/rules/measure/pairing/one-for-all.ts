import { phrase } from '../../../phrases/phrase.js';
import { frame, list, many, notAhead, oneOf, opt, seq, slot } from '../../pattern.js';
import type { Rule } from '../../rule.js';
import { type MeasureFact, measure } from '../fact.js';
import { madeThing, textOf } from './pairs.js';
import { endsAsPlace, isPlace, namesIn, regionNames } from './places.js';

/** 南康、龙南、瑞金各新建货运枢纽1个, 邓州、唐河各新建2所养老机构: the value is for each place named. */
export const each: Rule<MeasureFact> = {
  id: 'measure/each',
  frame: frame(
    slot('names', list('TRWB', 1, 31)),
    opt('Q', 'T'),
    opt('D'),
    'G',
    slot('verb', opt('TV')),
    slot('value', 'Q'),
    slot('noun', many('TLBX“”()')),
  ),
  build({ names: named, verb, value, noun }) {
    const names = [...namesIn(named?.tokens ?? [])];
    const [token] = value?.tokens ?? [];
    const levels = named?.tokens.some(({ type }) => type === 'W' || type === 'R');
    const places = names.every((name) => isPlace(name) && (name.length <= 3 || endsAsPlace(name)));
    if (!token || names.length < 2 || names.some((name) => name.length > 12) || !(places || levels)) return [];
    const subject = madeThing(textOf(verb?.tokens), textOf(noun?.tokens));
    return names.map((scope) => measure(token, { subject, scope }));
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

/** 粤东、粤西、粤北优质高中在校生比例均达到60%: one value for each of several regions that are named. */
export const sharedRegions: Rule<MeasureFact> = {
  id: 'measure/shared-regions',
  frame: frame(
    slot('who', list('R', 2, 21)),
    slot('what', notAhead('&'), many('TLBP“”()')),
    slot('how', oneOf(seq('J', many('VIP')), many('V'))),
    slot('value', 'Q'),
    notAhead('&', 'Q'),
  ),
  build({ who, what, how, value }) {
    const [token] = value?.tokens ?? [];
    if (!token) return [];
    const { name, per } = phrase(what?.tokens ?? []);
    const suffix = how?.tokens.find(({ type }) => type === 'I')?.text.replace(/^同比|了$/g, '') ?? null;
    const subject = name === null ? null : name + (suffix ?? '');
    return regionNames(who?.tokens ?? []).map((scope) => measure(token, { subject, suffix, scope, per }));
  },
  examples: [
    [
      '粤东、粤西、粤北优质普通高中在校生比例均达到60%以上。',
      '粤东 | 优质普通高中在校生比例 >= 60 %',
      '粤西 | 优质普通高中在校生比例 >= 60 %',
      '粤北 | 优质普通高中在校生比例 >= 60 %',
    ],
  ],
};
