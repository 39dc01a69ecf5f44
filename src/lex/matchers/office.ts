import { OFFICE_BAN, OFFICE_END } from '../../lexicon/bodies.js';
import { LONG_PREDICATE } from '../../lexicon/predicates.js';
import { fitsAt, matchAt, sticky } from '../../lexicon/prefilter/sticky.js';
import type { Matcher } from '../matcher.js';
import { makeToken } from '../token.js';

/** 党政办, 综治办 of a town or a park. */
const END = sticky(
  new RegExp(`${OFFICE_END}|${OFFICE_BAN}|(?<=(?:管理|经办|监管|执法)机)构|(?<=(?:管理|经办|监管)单)位`, 'y'),
);
/** 水库管理单位|编制…: named by what it does, and not under a body of the same name. */
const ACTS = sticky(new RegExp(LONG_PREDICATE, 'y'));
/** What says beyond doubt that a body acts; further offices may stand in between. */
const MUST = sticky(
  new RegExp(
    `(?:[、和](?:(?![、和])[一-龥]){2,9}(?:${OFFICE_END}|办)){0,6}(?:要(?!求|素|点|闻|件|害)|应当?(?!用|急|对|收|届|付|该)|须|需要|负责|牵头|会同|联合|每(?:[两三四五六半])?(?:年|个?月|季度|周|天|日|学期)|适时|定期|及时)`,
    'y',
  ),
);
/** From the head of a clause, or of a list, to the name's last character. */
const NAME = new RegExp(
  `(?:^|[,.。;:!?()\\n“”、\\s])(?<name>(?!${LONG_PREDICATE}|[各本该]|[的和与及])(?:(?![的由在把将对])[一-龥]){1,9})$`,
  'u',
);
const LONGEST_OFFICE = 10;

/** An office of an authority, named without it and acting: 人事处要…, 基层司负责…. */
export const office: Matcher = {
  id: 'office',
  starts: '处司科股室办构位',
  opens: [END],
  match(text, at) {
    const end = matchAt(END, text, at);
    const acts = '构位'.includes(text[at] ?? '') && fitsAt(ACTS, text, at + 1);
    if (!end || !(acts || fitsAt(MUST, text, at + 1))) return null;
    const name = NAME.exec(text.slice(Math.max(0, at - LONGEST_OFFICE), at))?.groups?.name;
    if (name === undefined) return null;
    const start = at - name.length;
    return makeToken('B', start, at + 1, text.slice(start, at + 1));
  },
};
