const SURNAME =
  '(?:欧阳|司马|上官|诸葛|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤])';
const NAME = `${SURNAME}[一-龥]{1,2}`;
const END = '(?![一-龥])';
const TITLE =
  '(?:联系人|联络人|签发人|责任人|负责人|责任领导|分管领导|牵头领导|包保领导|组长|成员|主任|局长|厅长|处长|科长|市长|县长|区长|省长|书记)';

/** 联系人：王芳、李明; 王芳同志; 王芳，82760011. */
const NAMED = [
  new RegExp(`${TITLE}[:：] ?(?<names>${NAME}(?:[、，, ]${NAME}){0,9})${END}`, 'gu'),
  new RegExp(`(?<![一-龥])(?<names>${NAME})同志`, 'gu'),
  new RegExp(`(?<![一-龥])(?<names>${NAME})(?=[，,、:： ]{0,2}(?:电话|手机)?[:：]? ?(?:\\d{3,4}-)?\\d{7,11})`, 'gu'),
];
const HEAD = /(?:责任人|负责人|联系人|联络人|领导|姓名)$/u;
const CELL = new RegExp(`^${NAME}(?:、${NAME}){0,5}$`, 'u');

/** What stands under the heads of a table that say so, its cells parted by tabs. */
function* personsInTables(text: string): Generator<string> {
  let heads: readonly string[] = [];
  for (const line of text.split('\n')) {
    const cells = line.split('\t').map((cell) => cell.trim());
    if (cells.length < 2) heads = [];
    else if (cells.some((cell) => HEAD.test(cell))) heads = cells;
    else yield* cells.filter((cell, column) => HEAD.test(heads[column] ?? '') && CELL.test(cell));
  }
}

/** The persons that a text names where it says that they are some: behind 联系人 and offices, before 同志 or a telephone, in tables. */
export function personsIn(text: string): readonly string[] {
  const named = NAMED.flatMap((pattern) => [...text.matchAll(pattern)].map(({ groups }) => groups?.names ?? ''));
  return [...named, ...personsInTables(text)].flatMap((names) => names.split(/[、，, ]/u));
}
