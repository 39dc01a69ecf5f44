import type { Token } from '../../../lex/token.js';

/** A place as lists name it: two to ten characters, no verb, no number. */
const PLACE = /^[\p{Script=Han}]{2,10}(?:\([^()]{1,12}\))?$/u;
const NO_PLACE =
  /(?:[国家省市州县区乡]级|争创|新建|新增|建成|建设|完成|改造|培训|达到|提升|实施|不少|累计|其中|每|共|总|率|数|占|资金|床位|面积|人均|标准|项目|不|约|近|超|以上|户均|的|确保|力争|实现|人员|儿童|老人|对象|机构|学校|学生)/;
const PLACE_END = /(?:区|市|县|州|镇|乡|街道|旗|盟|新城|园区|片区|平原|村|社区)$/;

/** 苏州, 安定区: a name that reads like a place, and is not a word that only ends like one. */
export const isPlace = (name: string): boolean => PLACE.test(name) && !NO_PLACE.test(name);
/** Does a name end with a level of place (市, 县, 片区)? */
export const endsAsPlace = (name: string): boolean => PLACE_END.test(name);

/** The names in a run of tokens: regions as they stand, text cut at its list signs and freed of 在, 对 before it. */
export const namesIn = (tokens: readonly Token[]): readonly string[] =>
  tokens
    .filter((t) => /[TRWB]/.test(t.type))
    .flatMap((t) =>
      t.type === 'T'
        ? t.text
            .trim()
            .replace(/^[^\p{Script=Han}]+/u, '')
            .replace(/^(?:其中|在|对|支持|推动|指导)/, '')
            .replace(/(?:等?[两三四五六七八九十]个?[一-龥]{0,4}[镇县市区乡村州])?(?:要|都|须)?$/, '')
            .split(/[、和与及]/)
        : [t.text],
    )
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** 东、中、西部地区 is one token of three names. */
export const regionNames = (tokens: readonly Token[]): readonly string[] =>
  tokens
    .filter((t) => t.type === 'R' || t.type === 'W')
    .flatMap(({ text }) => {
      if (!/^[东中西南北](?:部)?、/.test(text)) return [text];
      const tail = /部(?:地区)?$/.exec(text)?.[0] ?? '';
      const names = text.slice(0, text.length - tail.length).split('、');
      return names.map((name) => name.replace(/部$/, '') + tail);
    });
