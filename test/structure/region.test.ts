import { describe, expect, it } from 'vitest';
import { structure } from '../../src/structure/structure.js';

const BODY = '一、主要任务\n1.发展养老服务。新增养老床位500张，年底前投入使用。\n';

/** The region of a notice with these lines above its body, on one line: name, level, code, then what it is in. */
function regionIn(...lines: readonly string[]): string {
  const { name, level, code, province, prefecture, county } = structure(`${lines.join('\n')}\n${BODY}`, 'notice.txt')
    .metadata.region;
  const path = [province, prefecture, county].map((division) => division.name ?? '-').join(' ');
  return `${name} ${level} ${code} | ${path}`;
}

const remarks = (...lines: readonly string[]) =>
  structure(`${lines.join('\n')}\n${BODY}`, 'notice.txt').diagnostics.filter(({ code }) => code.startsWith('region-'));

describe('the region of a plan', () => {
  it.each([
    ['江苏省民政厅2015年工作要点', '江苏省 省 320000 | 江苏省 - -'],
    ['北京市朝阳区2016年工作要点', '朝阳区 县 110105 | 北京市 - 朝阳区'],
    ['陕西省石泉县2011年工作要点', '石泉县 县 610922 | 陕西省 安康市 石泉县'],
    ['长沙县2011年工作要点', '长沙县 县 430121 | 湖南省 长沙市 长沙县'],
    ['济源市2016年工作要点', '济源市 县 419001 | 河南省 - 济源市'],
    ['恩施州2016年工作要点', '恩施土家族苗族自治州 市 422800 | 湖北省 恩施土家族苗族自治州 -'],
    ['海南州2016年工作要点', '海南藏族自治州 市 632500 | 青海省 海南藏族自治州 -'],
    ['国家税务总局云南省税务局2022年工作计划', '云南省 省 530000 | 云南省 - -'],
    ['民政部2015年工作要点', 'null 国家 null | - - -'],
  ])('%s: its code, and what it lies in', (title, expected) => {
    expect(regionIn(title)).toBe(expected);
  });

  it.each([
    ['即墨市2016年工作要点', '即墨市 县 370282 | 山东省 青岛市 即墨市'],
    ['即墨区2018年工作要点', '即墨区 县 370215 | 山东省 青岛市 即墨区'],
    ['襄樊市2009年工作要点', '襄樊市 市 420600 | 湖北省 襄樊市 -'],
    ['襄阳市2013年工作要点', '襄阳市 市 420600 | 湖北省 襄阳市 -'],
    ['巢湖市2009年工作要点', '巢湖市 市 341400 | 安徽省 巢湖市 -'],
    ['巢湖市2013年工作要点', '巢湖市 县 340181 | 安徽省 合肥市 巢湖市'],
    ['莱芜市2018年工作要点', '莱芜市 市 371200 | 山东省 莱芜市 -'],
    ['莱芜区2020年工作要点', '莱芜区 县 370116 | 山东省 济南市 莱芜区'],
  ])('%s: as the place was in that year', (title, expected) => {
    expect(regionIn(title)).toBe(expected);
  });

  it('says so when no place was called so in that year', () => {
    expect(regionIn('莱芜市2021年工作要点')).toBe('莱芜市 市 null | 山东省 - -');
    expect(remarks('莱芜市2021年工作要点')).toMatchObject([
      { severity: 'warning', code: 'region-of-another-time', message: expect.stringContaining('371200 until 2019') },
    ]);
  });

  it.each([
    ['镇江新区2018年工作要点', '镇江新区 县 null | 江苏省 镇江市 -'],
    ['常州市经开区2020年工作要点', '常州市经开区 县 null | 江苏省 常州市 -'],
    ['苏州工业园区2016年工作要点', '苏州工业园区 县 null | 江苏省 苏州市 -'],
    ['西咸新区2019年工作要点', '西咸新区 县 null | 陕西省 - -'],
    ['上海市浦东新区2012年工作要点', '浦东新区 县 310115 | 上海市 - 浦东新区'],
    ['常州市武进区湖塘镇人民政府2018年工作要点', '湖塘镇 乡 null | 江苏省 常州市 武进区'],
  ])('%s: zones and townships have no code, and stand under what they lie in', (title, expected) => {
    expect(regionIn(title)).toBe(expected);
  });

  it('is the county that the text of a county names, when nothing above it does', () => {
    const unsigned = ['2016年全县民政工作要点', '各乡镇人民政府：', '为做好石泉县民政工作，制定本要点。'];
    expect(regionIn(...unsigned, '石泉县各乡镇要抓好落实。')).toBe('石泉县 县 610922 | 陕西省 安康市 石泉县');
    expect(regionIn(...unsigned)).toBe('null 县 null | - - -');
  });

  it('does not guess between places of one name', () => {
    expect(regionIn('鼓楼区2016年工作要点')).toBe('鼓楼区 县 null | - - -');
    expect(remarks('鼓楼区2016年工作要点')).toMatchObject([
      {
        severity: 'warning',
        code: 'region-ambiguous',
        message: expect.stringContaining('福建省福州市鼓楼区 (350102)'),
      },
    ]);
  });

  it('tells places of one name apart by what the notice says of its surroundings', () => {
    expect(regionIn('2016年徐州市鼓楼区工作要点')).toBe('鼓楼区 县 320302 | 江苏省 徐州市 鼓楼区');
    const addressed = ['鼓楼区2016年工作要点', '徐州市民政局，各街道办事处：', '现将要点印发给你们。'];
    expect(regionIn(...addressed)).toBe('鼓楼区 县 320302 | 江苏省 徐州市 鼓楼区');
    expect(remarks(...addressed)).toMatchObject([{ severity: 'info', code: 'region-from-context' }]);
  });
});
