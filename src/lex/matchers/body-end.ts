import { AUTHORITY_END, INSTITUTION_END } from '../../lexicon/bodies.js';
import { PREDICATE } from '../../lexicon/predicates.js';
import { fitsAt, matchAt, sticky } from '../../lexicon/prefilter/sticky.js';

/** What a body's name may be followed by; anything else makes another name of it: 民政部门|门户网站. */
const BEHIND = sticky(
  new RegExp(
    [
      String.raw`\s*(?:$|[\s,。;:、()\[\]]|等|之间|进行|予以|承担|承办|各?${PREDICATE}|各(?:\d|[一二两三])`,
      // …、财政部等|和各省级人民政府 goes on with another list.
      '(?:以及|[和及])(?=各|[有相]关|其他|[省市县区])',
      '[一-龥]{0,8}(?:协同|(?:信息|数据)?共享|联动|对接|互认|会商)|的(?:衔接|联系|沟通|协作|协调|配合|合作|支持|指导|共享|信息共享|数据共享|对接|会商|联动)|支持|牵头|[一-龥]{0,8}责任|是[一-龥]{0,14}责任',
      String.raw`[上下]半年|年[底内前]|今年|全年|汛[前期]|月底|\d{1,4}[月年])`,
    ].join('|'),
    'y',
  ),
);
/** May a body's name end here? */
export const endsHere = (text: string, at: number): boolean => fitsAt(BEHIND, text, at);

const AUTHORITY = sticky(new RegExp(AUTHORITY_END, 'y'));
const INSTITUTION = sticky(new RegExp(INSTITUTION_END, 'y'));
/** 市福利中心建设 is work on an institution and not by it. */
const WORK_ON_IT = sticky(/建[设成]|新建|改[造建扩]|扩建|提[升质]|创建|管理|服务|整治|整合|治理|培育|培训|标准/y);
/** Words between a body's name and something else. */
const OUTSIDE = sticky(/[^一-龥]|[的和与及在由对将把各是为并等向从按受使让级]|会同/y);
const LONGEST_TRADE = 12;

/** The end of a name whose trade is not known: 市|教科院, 县|考核办, 省公安厅|交警总队; `at` is behind the level or body that it begins with. */
export function unknownNameEnd(text: string, at: number): number | null {
  for (let here = at; here < at + LONGEST_TRADE && here < text.length; here++) {
    const authority = here > at ? matchAt(AUTHORITY, text, here) : null;
    if (authority && endsHere(text, here + authority[0].length)) return here + authority[0].length;
    const institution = here > at ? matchAt(INSTITUTION, text, here) : null;
    const end = institution ? here + institution[0].length : -1;
    if (institution && endsHere(text, end) && !fitsAt(WORK_ON_IT, text, end)) return end;
    if (fitsAt(OUTSIDE, text, here)) return null;
  }
  return null;
}
