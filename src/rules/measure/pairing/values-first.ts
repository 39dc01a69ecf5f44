import { trimName } from '../../../phrases/name.js';
import { type Frame, frame, list, many, oneOf, opt, seq, slot, someFew } from '../../pattern.js';
import type { Rule } from '../../rule.js';
import type { MeasureFact } from '../fact.js';
import { paired, textOf } from './pairs.js';
import { endsAsPlace, isPlace, regionNames } from './places.js';
import { valuesOf } from './values.js';

/**
 * The values before the places: 将2万个、1.8万个、1.2万个分别安排到粤东、粤西和粤北 (the subject stands earlier),
 * 300户、240户危房改造分别由中部、东部承担, 分别有80%、75%的医院在川南、川东达到标准.
 */
const FRAME: Frame = frame(
  slot('early', opt('F', opt('T'))),
  slot('values', list('Q', 2, 41)),
  opt(opt('E'), slot('noun', someFew('TLBX“”'))),
  slot('late', opt(opt(','), 'F')),
  oneOf(seq(opt('T'), slot('who', list('RW', 1, 41))), seq('S', slot('places', 'T'))),
  slot('rest', many('TXB')),
);

/** Values before those they are for: 分别新增5000个、3000个学位,由甲区、乙区负责. */
export const valuesFirst: Rule<MeasureFact> = {
  id: 'measure/values-first',
  frame: FRAME,
  build({ early, values, noun, late, who, places, rest }) {
    const names = places ? placesOf(textOf(places.tokens)) : regionNames(who?.tokens ?? []);
    if ((early === undefined) === (late === undefined)) return [];
    const does = early === undefined ? '' : textOf(rest?.tokens);
    const what = textOf(noun?.tokens)
      .replace(/(?:任务|目标)$/, '')
      .replace(/在$/, '');
    const subject = trimName(what + does) || null;
    return paired(
      names.map((scope) => ({ scope })),
      valuesOf(values),
      { subject },
    );
  },
  examples: [
    [
      '新增优质学位5万个,将2万个、1.8万个、1.2万个分别安排到粤东、粤西和粤北。',
      '新增优质学位 = 50000 个',
      '粤东 | 新增优质学位 = 20000 个',
      '粤西 | 新增优质学位 = 18000 个',
      '粤北 | 新增优质学位 = 12000 个',
    ],
    [
      '300户、240户农村危房改造任务分别由粤东、粤北承担。',
      '粤东 | 农村危房改造 = 300 户',
      '粤北 | 农村危房改造 = 240 户',
    ],
    ['60座、45座农村公厕分别由东部、西部承建。', '东部 | 农村公厕 = 60 座', '西部 | 农村公厕 = 45 座'],
    ['40公里、25公里通村公路分别由平安县、临江市建设。', '平安县 | 通村公路 = 40 公里', '临江市 | 通村公路 = 25 公里'],
    [
      '分别有80%、75%的县级医院在川南、川东达到三级标准。',
      '川南 | 县级医院达到三级标准 = 80 %',
      '川东 | 县级医院达到三级标准 = 75 %',
    ],
  ],
};

/** Places in text, and behind the last what they do: 平安县、临江市|承担. */
function placesOf(text: string): readonly string[] {
  const names = text.split(/[、和]/);
  const last = /^.{1,8}?[区市县州镇乡村]/.exec(names.at(-1) ?? '')?.[0] ?? '';
  const all = [...names.slice(0, -1), last];
  return all.every((name) => isPlace(name) && endsAsPlace(name)) ? all : [];
}
