import { describe, expect, test } from 'vitest';
import { references } from '../../src/rules/reference.js';
import { structure } from '../../src/structure/structure.js';

const BODY = '一、加强管理';
const HEAD = `关于印发《2016年全市民政工作要点》的通知
各县(市、区)民政局:
市局制定了《2016年全市民政工作要点》和《重点任务分解表》,现印发给你们,请遵照执行。
某某市民政局
2016年3月1日
2016年全市民政工作要点
${BODY}`;

/** The references of a notice with this sentence in its body: `title number`, the notice's own left out. */
function cited(sentence: string): readonly string[] {
  const text = `${HEAD}\n1.完善制度。${sentence}`;
  const layout = structure(text, 'example.txt');
  return references(layout)
    .filter(({ self }) => !self)
    .map(({ title, documentNumber }) => [title, documentNumber].filter((part) => part !== null).join(' '));
}

describe('a title', () => {
  test('has the number that follows it', () => {
    expect(cited('落实《关于推进社区建设的意见》(鲁发〔2009〕24号)和《若干意见》(国办发〔2013〕 78号)。')).toEqual([
      '关于推进社区建设的意见 鲁发〔2009〕24号',
      '若干意见 国办发〔2013〕78号',
    ]);
    expect(cited('执行《预算办法》(财社〔2015〕1号)、《救助办法》(国务院令第649号)。')).toEqual([
      '预算办法 财社〔2015〕1号',
      '救助办法 国务院令第649号',
    ]);
  });

  test('has a damaged number restored', () => {
    expect(cited('参照《考评办法》(常民宣〔20162号)。')).toEqual(['考评办法 常民宣〔2016〕2号']);
    expect(cited('参照《考评办法》(常民宣2016〕12号)。')).toEqual(['考评办法 常民宣〔2016〕12号']);
  });

  test('has the number of the standard that it is', () => {
    expect(
      cited('执行《机构服务规范》(GB/T 51234—2017)、《用水定额》(DB99/T321-2019)和《检定规程》（DB99/45—2005）。'),
    ).toEqual(['机构服务规范 GB/T 51234—2017', '用水定额 DB99/T321-2019', '检定规程 DB99/45—2005']);
    expect(cited('落实《合作协定》(RCEP)。')).toEqual(['合作协定']);
  });

  test('does not take the number of another document', () => {
    expect(cited('贯彻《安置条例》和国办发〔2013〕78号文件。')).toEqual(['安置条例', '国办发〔2013〕78号']);
  });

  test('holds the titles nested in it', () => {
    expect(cited('修订《某省实施〈老年人权益保障法〉办法》和《关于贯彻《意见》的通知》。')).toEqual([
      '某省实施〈老年人权益保障法〉办法',
      '关于贯彻《意见》的通知',
    ]);
  });

  test('that is never closed ends with its clause', () => {
    expect(cited('落实《关于加强管理的意见,健全机制。')).toEqual(['关于加强管理的意见']);
    expect(cited('落实《关于转发《救助办法》精神,健全机制。')).toEqual(['关于转发《救助办法》']);
  });
});

test('an issuer’s letters may end with any character, between marks or behind a verb', () => {
  expect(
    cited(
      '执行《补助办法》财社〔2015〕1号,按照建村〔2019〕7号、苏教规〔2020〕4号和人社厅〔2021〕15号要求,原浙卫基层〔2012〕8号废止。',
    ),
  ).toEqual([
    '补助办法 财社〔2015〕1号',
    '建村〔2019〕7号',
    '苏教规〔2020〕4号',
    '人社厅〔2021〕15号',
    '浙卫基层〔2012〕8号',
  ]);
  expect(cited('改造小区(2015)3号楼。')).toEqual([]);
});

test('a number alone counts, with its issuer’s letters only', () => {
  expect(cited('按照鲁政发〔2013〕23号文要求执行(财社〔2015〕1号)。')).toEqual([
    '鲁政发〔2013〕23号',
    '财社〔2015〕1号',
  ]);
  expect(cited('按照〔2013〕23号要求执行。')).toEqual([]);
});

test('the plan naming itself and what its notice sends are self', () => {
  const layout = structure(`${HEAD}\n1.完善制度。落实《救助办法》。`, 'example.txt');
  expect(references(layout).map(({ title, self }) => [title, self])).toEqual([
    ['2016年全市民政工作要点', true],
    ['2016年全市民政工作要点', true],
    ['重点任务分解表', true],
    ['救助办法', false],
  ]);
});
