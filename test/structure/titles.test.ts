import { describe, expect, it } from 'vitest';
import { structure } from '../../src/structure/structure.js';

const BODY = '一、主要任务\n1.完善救助制度。城乡低保标准提高到每人每月800元，全年发放到位。\n';
const read = (...lines: readonly string[]) => {
  const text = `${lines.join('\n')}\n${BODY}`;
  const { metadata, blocks } = structure(text, 'notice.txt');
  const shown = blocks.map(({ role, span }) => `${role} ${text.slice(span.start, span.end)}`);
  return { ...metadata, shown };
};

describe('titles over several lines', () => {
  it.each([
    ['省政府办公厅关于促进家庭农场', '规范发展的若干意见'],
    ['云岭市人民政府办公室关于全面推行', '首席质量官制度质量追溯制度', '质量信用管理制度的指导意见'],
    ['云岭市人民政府', '关于加快发展养老服务业的实施意见'],
  ])('%s …: whole, as the document’s own, with no notice’s', (...lines) => {
    const found = read(...lines, '云政办发〔2031〕5号', '各县人民政府：', '为加快发展，现提出如下意见，请认真贯彻。');
    expect(found).toMatchObject({ title: lines.join(''), noticeTitle: null, kind: '意见' });
    expect(found.documentNumber).toBe('云政办发〔2031〕5号');
  });

  it('belong to the plan below its letter, though its last line alone would do', () => {
    const found = read(
      '泰州市人民政府办公室关于印发推进智能制造降低企业成本2031年工作要点的通知',
      '各市（区）人民政府：',
      '现将工作要点印发给你们，请结合实际认真组织实施。',
      '泰州市人民政府办公室',
      '2031年4月2日',
      '（此件公开发布）',
      '泰州市推进智能制造',
      '降低企业成本2031年工作要点',
    );
    expect(found.title).toBe('泰州市推进智能制造降低企业成本2031年工作要点');
    expect(found.kind).toBe('工作要点');
  });

  it('are no values of an empty label above them', () => {
    const found = read(
      '标题: 泰州市人民政府办公室关于推进家庭医生签约服务的意见',
      '主 题 词：',
      '泰州市人民政府办公室关于推进',
      '家庭医生签约服务的意见',
      '各市（区）人民政府：',
    );
    expect(found.title).toBe('泰州市人民政府办公室关于推进家庭医生签约服务的意见');
  });
});

describe('a compiler’s title', () => {
  const letter = ['泰政办发〔2031〕8 号', '各市（区）人民政府：', '现将工作方案印发给你们，请认真贯彻执行。'];

  it('gives up its running number and its date, which is the day of issue where no signature says otherwise', () => {
    const found = read(
      '12. 泰州市人民政府办公室关于印发泰州市家政服务提质工作方案的通知（2031年5月10日）',
      ...letter,
      '泰州市家政服务提质工作方案',
    );
    expect(found).toMatchObject({
      title: '泰州市家政服务提质工作方案',
      noticeTitle: '泰州市人民政府办公室关于印发泰州市家政服务提质工作方案的通知',
      kind: '实施方案',
      issuer: '泰州市人民政府办公室',
      documentNumber: '泰政办发〔2031〕8号',
      issuedOn: '2031-05-10',
    });
    expect(found.shown[0]).toMatch(/^title 12\. 泰州市/);
  });

  it('goes over lines, and its number and addressee may stand behind it on one', () => {
    const found = read(
      '3. 泰州市市场监督管理局关于开展家政服务质量',
      '提升行动的通知（2031年5月10日）泰市监发〔2031〕21号各市（区）市场监督管理局：',
      '现就有关事项通知如下，请认真贯彻执行。',
      '泰州市市场监督管理局',
      '2031年5月12日',
    );
    expect(found).toMatchObject({
      title: '泰州市市场监督管理局关于开展家政服务质量提升行动的通知',
      noticeTitle: null,
      documentNumber: '泰市监发〔2031〕21号',
      issuedOn: '2031-05-12',
      addressees: ['各市（区）市场监督管理局'],
    });
  });

  it('stands below the tail of the notice before it', () => {
    const found = read(
      '9.本办法所称企业，是指依法登记的企业。',
      '4. 泰州市人民政府办公室关于印发泰州市家政服务提质工作方案的通知（2031年5月10日）',
      ...letter,
    );
    expect(found.noticeTitle).toBe('泰州市人民政府办公室关于印发泰州市家政服务提质工作方案的通知');
    expect(found.shown[0]).toBe('boilerplate 9.本办法所称企业，是指依法登记的企业。');
  });

  it('is no numbered heading with a date in it', () => {
    const found = read('泰州市2031年工作要点', '1.开展春季检查（2031年3月10日）', '检查养老机构120家，整改隐患300处。');
    expect(found.title).toBe('泰州市2031年工作要点');
  });
});

it('parts a head that came as one line, and the signature of its letter', () => {
  const found = read(
    '泰州市人民政府关于印发泰州市水污染防治“十六五”规划的通知泰政发〔2031〕7号各市（区）人民政府，市各部门：' +
      `现将规划印发给你们，请结合实际认真贯彻执行。${'各地要加强领导，落实责任，确保目标如期实现。'.repeat(20)}` +
      '泰州市人民政府2031年6月1日（此件公开发布）泰州市水污染防治“十六五”规划',
  );
  expect(found).toMatchObject({
    title: '泰州市水污染防治“十六五”规划',
    noticeTitle: '泰州市人民政府关于印发泰州市水污染防治“十六五”规划的通知',
    issuer: '泰州市人民政府',
    documentNumber: '泰政发〔2031〕7号',
    issuedOn: '2031-06-01',
    addressees: ['各市（区）人民政府', '市各部门'],
  });
});

it('takes what a body sends without 关于 and without 通知', () => {
  const found = read(
    '泰州市委办公室印发《关于构建普惠托育服务体系的意见》',
    '近日，市委办公室印发了意见，要求认真贯彻。',
  );
  expect(found).toMatchObject({ title: '关于构建普惠托育服务体系的意见', kind: '意见' });
});

it.each([
  ['2030年工作总结和2031年工作计划', '2031-01-01', '2031-12-31'],
  ['2031年工作计划', '2031-01-01', '2031-12-31'],
  ['2030年工作总结及下一年工作打算', '2031-01-01', '2031-12-31'],
  ['2031年上半年工作总结及下半年工作计划', '2031-07-01', '2031-12-31'],
])('泰州市民政局%s: for %s to %s', (title, start, end) => {
  expect(read(`泰州市民政局${title}`)).toMatchObject({ kind: '工作计划', period: { start, end } });
});
