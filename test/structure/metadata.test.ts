import { describe, expect, it } from 'vitest';
import { structure } from '../../src/structure/structure.js';

const BODY =
  '一、主要任务\n1.完善救助制度。城乡低保标准提高到每人每月800元，全年发放到位。\n2.发展养老服务。新增养老床位500张，年底前投入使用。\n';
const read = (...lines: string[]) => structure(`${lines.join('\n')}\n${BODY}`, 'notice.txt').metadata;

describe('metadata', () => {
  it('tells the covering notice from the plan it sends', () => {
    const metadata = read(
      '关于印发《2016年全省民政工作要点》的通知',
      '各市、县（市、区）民政局，厅机关各处室、直属单位：',
      '现将《2016年全省民政工作要点》印发给你们，请认真贯彻执行。',
      '甘肃省民政厅',
      '二○一六年二月二十五日',
      '2016年全省民政工作要点',
    );
    expect(metadata).toMatchObject({
      title: '2016年全省民政工作要点',
      noticeTitle: '关于印发《2016年全省民政工作要点》的通知',
      kind: '工作要点',
      issuer: '甘肃省民政厅',
      region: { name: '甘肃省', level: '省', code: '620000' },
      issuedOn: '2016-02-25',
      period: { start: '2016-01-01', end: '2016-12-31' },
      addressees: ['各市、县（市、区）民政局', '厅机关各处室、直属单位'],
    });
  });

  it('reads labels on one line, by turns on lines of their own, and as a row of labels over a row of values', () => {
    const expected = { indexNumber: '014000802/2015-00016', publishedOn: '2015-03-02' };
    expect(
      read('索 引 号：014000802/2015-00016　　组配分类：规划　　发布日期：2015-03-02', '某厅2015年工作要点'),
    ).toMatchObject(expected);
    expect(read('索引号', '014000802/2015-00016', '发布日期', '2015年3月2日', '某厅2015年工作要点')).toMatchObject(
      expected,
    );
    expect(
      read('【湖北】湖北省民政事业发展“十三五”规划', '发布时间 所属行业 项目性质 地区', '2020-11-11 其他 湖北'),
    ).toMatchObject({
      title: '湖北省民政事业发展“十三五”规划',
      publishedOn: '2020-11-11',
      kind: '发展规划',
      period: { start: '2016-01-01', end: '2020-12-31' },
    });
  });

  it('reads labels behind bullets and between bars', () => {
    const bullets = [
      '  • 索引号:',
      '',
      '    6199990000/2024-000001',
      '  • 来源:',
      '',
      '  • 发文字号:',
      '    青政发〔2024〕3号',
      '  • 发布:某局',
    ];
    const { metadata, blocks } = structure(['青山县2024年工作计划', ...bullets, BODY].join('\n'), 'a.txt');
    expect(metadata).toMatchObject({
      indexNumber: '6199990000/2024-000001',
      documentNumber: '青政发〔2024〕3号',
      title: '青山县2024年工作计划',
    });
    expect(blocks.map((block) => block.role).slice(0, 2)).toEqual(['title', 'metadata']);
    expect(
      read(
        '索引号: | 11349999000000000A/202001-00001 | 信息分类: | 文件 |',
        '发布机构: | 青山区政府 | 发布日期: | 2020-04-08 |',
        '标 题: | 亳州市青山区人民政府办公室关于印发2020年任务分解表的通知 | ||',
      ),
    ).toMatchObject({
      indexNumber: '11349999000000000A/202001-00001',
      publishedOn: '2020-04-08',
      title: '2020年任务分解表',
      issuer: '亳州市青山区人民政府办公室',
      region: { name: '青山区', level: '县' },
    });
  });

  it('takes the plan, not the look back, of a notice that sends both', () => {
    const text = `某市卫生健康委员会关于印发2016年全市卫生工作总结和2017年全市卫生工作要点的通知\n各区县卫生局：\n现将两个文件印发给你们，请贯彻执行。\n某市卫生健康委员会\n2017年2月22日\n2016年全市卫生工作总结\n${BODY}2017年全市卫生工作要点\n${BODY}`;
    const { metadata, sections } = structure(text, 'a.txt');
    expect(metadata).toMatchObject({
      title: '2017年全市卫生工作要点',
      kind: '工作要点',
      period: { start: '2017-01-01', end: '2017-12-31' },
    });
    expect(sections.map((s) => s.level)).toEqual([1, 2, 2, 1, 2, 2]);
  });

  it('joins a title broken over lines', () => {
    const metadata = read(
      '石泉县人民政府办公室',
      '关于印发2016年县政府重点',
      '工作任务分解表的通知',
      '石政办发〔2016〕18号',
      '各镇人民政府，县政府各部门：',
      '现将任务分解表印发给你们，请遵照执行。',
      '2016年3月18日',
      '2016年县政府重点工作任务分解表',
    );
    expect(metadata).toMatchObject({
      noticeTitle: '石泉县人民政府办公室关于印发2016年县政府重点工作任务分解表的通知',
      kind: '任务分解表',
      documentNumber: '石政办发〔2016〕18号',
      region: { name: '石泉县', level: '县' },
    });
  });

  it('takes the place and date of a report from under its title, and no addressee', () => {
    expect(
      read(
        '政府工作报告',
        '——2023年1月10日在岳阳市第九届人民代表大会第二次会议上',
        '市长　李明',
        '各位代表：',
        '现在，我代表市人民政府，向大会报告工作，请予审议，并请各位委员提出意见。',
      ),
    ).toMatchObject({
      kind: '政府工作报告',
      issuedOn: '2023-01-10',
      region: { name: '岳阳市', level: '市', code: '430600' },
      addressees: [],
    });
  });

  it('reads a date whose 年月日 were lost, and a document number with a broken bracket', () => {
    const text = `某县2020年工作计划\n某政发〔20203号\n各乡镇人民政府：\n现将工作计划印发给你们，请认真组织实施。\n某县人民政府\n2020227\n某县2020年工作计划\n${BODY}`;
    const { metadata, diagnostics } = structure(text, 'a.txt');
    expect(metadata).toMatchObject({
      issuedOn: '2020-02-27',
      documentNumber: '某政发〔2020〕3号',
      issuer: '某县人民政府',
    });
    expect(diagnostics.map((d) => d.code)).toContain('damaged-date');
  });

  it('reads no issuer from text injected in its place', () => {
    const text = `各区县民政局、市直各单位：\n现将《2018年全市民政工作要点》印发给你们，请认真抓好落实。\nmobile365sport365\n2018年3月26日\n2018年全市民政工作要点\n${BODY}`;
    const { metadata, diagnostics, blocks } = structure(text, 'a.txt');
    expect(metadata.issuer).toBeNull();
    expect(diagnostics.map((d) => d.code)).toContain('spam-in-signature');
    expect(blocks.filter((b) => b.role === 'boilerplate').map((b) => text.slice(b.span.start, b.span.end))).toEqual([
      'mobile365sport365',
    ]);
  });

  it.each([
    ['2023—2025年养老服务行动计划', '2023-01-01', '2025-12-31'],
    ['某省养老服务体系建设“十四五”规划', '2021-01-01', '2025-12-31'],
    ['某市2023年第二季度工作计划', '2023-04-01', '2023-06-30'],
    ['某市2024年2月重点工作安排', '2024-02-01', '2024-02-29'],
    ['某局2016年工作总结和2017年工作计划', '2017-01-01', '2017-12-31'],
    ['某市国民经济和社会发展第十四个五年规划和2035年远景目标纲要', '2021-01-01', '2025-12-31'],
    ['某省“九五”计划和2010年远景目标纲要', '1996-01-01', '2000-12-31'],
    ['某县第七个五年计划', '1986-01-01', '1990-12-31'],
    ['某局二〇一三年工作要点', '2013-01-01', '2013-12-31'],
  ])('reads the period of %s', (title, start, end) => {
    expect(read(title).period).toEqual({ start, end });
  });

  it('knows a ministry by its name and its addressees, and has no region for it', () => {
    expect(
      read(
        '民政部办公厅关于印发《2016年民政工作要点》的通知',
        '各省、自治区、直辖市民政厅（局）：',
        '现将《2016年民政工作要点》印发给你们，请贯彻落实。',
        '民政部办公厅',
        '2016年1月19日',
        '2016年民政工作要点',
      ).region,
    ).toMatchObject({ name: null, level: '国家', code: null, province: { name: null, code: null } });
  });

  it('finds the city that a page names only in passing', () => {
    const metadata = read(
      '各辖市区民政局、镇江新区社发局，局机关各处室：',
      '现将《2018年全市民政工作要点》印发给你们，请认真抓好落实。',
      '2018年3月26日',
      '2018年全市民政工作要点',
    );
    expect(metadata.region).toMatchObject({ name: '镇江市', level: '市', code: '321100' });
    expect(metadata.addressees).toEqual(['各辖市区民政局', '镇江新区社发局', '局机关各处室']);
  });

  it('takes a notice that sends no plan for itself', () => {
    expect(
      read(
        '涿鹿县人民政府办公室关于春节放假有关事项的通知',
        '各乡镇人民政府，县政府各部门：',
        '根据省、市有关通知精神，现将春节放假有关事项通知如下。',
      ),
    ).toMatchObject({ title: '涿鹿县人民政府办公室关于春节放假有关事项的通知', noticeTitle: null, kind: '通知' });
  });

  it('names all who sign a joint notice, over several lines', () => {
    const metadata = read(
      '关于印发《2016年全省助残工作要点》的通知',
      '各市、县（市、区）残联、民政局、财政局：',
      '现将《2016年全省助残工作要点》印发给你们，请认真贯彻执行。',
      '甘肃省残疾人联合会　　甘肃省民政厅',
      '甘肃省财政厅',
      '2016年2月25日',
      '2016年全省助残工作要点',
    );
    expect(metadata.issuer).toBe('甘肃省残疾人联合会、甘肃省民政厅、甘肃省财政厅');
  });

  it('takes 生成日期 for the page’s where the signature has an earlier day, and else for that of the signature', () => {
    const label = '索引号：620000/2016-00012　生成日期：2016-03-01';
    const notice = [
      '关于印发《2016年全省民政工作要点》的通知',
      '各市民政局：',
      '现将《2016年全省民政工作要点》印发给你们。',
    ];
    const signed = ['甘肃省民政厅', '2016年2月25日', '2016年全省民政工作要点'];
    expect(read(label, ...notice, ...signed)).toMatchObject({ issuedOn: '2016-02-25', publishedOn: '2016-03-01' });
    expect(read(label, '甘肃省民政厅2016年工作要点')).toMatchObject({ issuedOn: '2016-03-01', publishedOn: null });
  });

  it('reads labels and values by turns where a value is missing, or has several words', () => {
    const block = [
      '索引号\t000/2016-12',
      '主题词\t公路 应急 规划\t发布日期\t2016年3月2日',
      '行业分类\t文号\t甘民发〔2016〕9号',
    ];
    expect(read(...block, '甘肃省民政厅2016年工作要点')).toMatchObject({
      publishedOn: '2016-03-02',
      documentNumber: '甘民发〔2016〕9号',
    });
  });
});
