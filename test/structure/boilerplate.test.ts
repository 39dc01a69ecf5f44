import { describe, expect, it } from 'vitest';
import { structure } from '../../src/structure/structure.js';

const NOTICE = [
  '某市民政局2021年工作计划',
  '2021年，全市民政系统要深入学习贯彻党的精神，扎实推进各项工作，确保取得实效。',
  '一、社会救助',
  '1.完善制度。开通“某市民政”微信公众号，方便群众下载表格、扫码办理，注册志愿者达到1万人。',
  '2.加强监管。完善福利彩票投注站管理，严厉打击网络赌博、棋牌诈骗等违法行为，保障安全。',
];
const boilerplate = (lines: readonly string[]): string[] => {
  const { text, blocks } = structure(lines.join('\n'), 'page.txt');
  return blocks
    .filter((b) => b.role === 'boilerplate')
    .flatMap((b) => text.slice(b.span.start, b.span.end).split('\n'));
};

describe('boilerplate', () => {
  it('finds none in a notice that speaks of websites, apps and lottery', () => {
    expect(boilerplate(NOTICE)).toEqual([]);
  });

  it('finds what a site puts above a notice', () => {
    const head = [
      '某市人民政府门户网站',
      '设为首页 | 加入收藏',
      '当前位置：首页 > 政务公开 > 规划计划',
      '• 项目',
      '• 招标',
      '搜索',
    ];
    const below = ['【字体：大 中 小】 打印本页', '分享到：微信 微博'];
    expect(boilerplate([...head, ...NOTICE.slice(0, 1), ...below, ...NOTICE.slice(1)])).toEqual([...head, ...below]);
  });

  it('finds what a site puts below a notice, down to the last menu', () => {
    const tail = [
      '责任编辑：张三',
      '上一篇：关于召开会议的通知',
      '扫一扫在手机打开当前页',
      '法律声明：以上信息仅供用户参考，若因不合理使用导致法律问题，用户将承担相关法律责任。',
      '会员特色服务',
      '收藏信息',
      '主办单位：某市民政局 承办单位：某市信息中心 网站标识码：3204000041',
      '苏公网安备32041102000483号 苏ICP备05003616号',
      '您是第1024位访问者',
    ];
    expect(boilerplate([...NOTICE, ...tail])).toEqual(tail);
  });

  it('says so when a page holds no notice at all', () => {
    const { diagnostics } = structure('首页 > 政务公开\n没有找到您要的页面\n返回首页', 'page.txt');
    expect(diagnostics.map((d) => d.code)).toEqual(['no-running-text']);
  });

  it('keeps metadata apart from boilerplate', () => {
    const { text, blocks } = structure(
      ['发布日期：2021-03-09 来源：民政局 浏览次数：12', ...NOTICE].join('\n'),
      'page.txt',
    );
    expect(blocks[0]?.role).toBe('metadata');
    expect(text.slice(blocks[0]?.span.start, blocks[0]?.span.end)).toContain('来源：民政局');
  });
});
