import { describe, expect, test } from 'vitest';
import { extract } from '../src/pipeline.js';

/** The bodies of a sentence of a plan, as `unit → full name, field, level`; a dash where the plan does not tell. */
function bodies(title: string, issuer: string, sentence: string): string[] {
  const plan = `${title}\n\n${issuer}\n\n一、主要任务\n\n${sentence}\n`;
  return extract(new TextEncoder().encode(plan), 'plan.txt').responsibleUnits.map(
    ({ unit, unitFull, field, level }) => `${unit} → ${unitFull ?? '-'} ${field ?? '-'} ${level ?? '-'}`,
  );
}

describe('what a body is called in full, is there for, and stands on', () => {
  test('is told from its name and the place of the plan', () => {
    const sentence =
      '推进工作。（省财政厅、市发改委、市场监管局、团市委、国家税务总局泰州市税务局、各县（市、区）人民政府按职责分工负责）';
    expect(bodies('泰州市2023年工作要点', '泰州市人民政府办公室', sentence)).toEqual([
      '省财政厅 → 江苏省财政厅 财政 省',
      '市发改委 → 泰州市发改委 发展和改革 市',
      '市场监管局 → 泰州市市场监管局 市场监督管理 市',
      '团市委 → - 共青团 市',
      '国家税务总局泰州市税务局 → 国家税务总局泰州市税务局 税务 市',
      '各县(市、区)人民政府 → - - 县',
    ]);
  });

  test('where its name says its level or office twice, or it is a place itself', () => {
    expect(
      bodies(
        '泰州市2023年工作要点',
        '泰州市人民政府办公室',
        '推进工作。（国务院办公厅牵头，市民政局、市场监管局负责）',
      ),
    ).toEqual([
      '国务院办公厅 → - - 国家',
      '市民政局 → 泰州市民政局 民政 市',
      '市场监管局 → 泰州市市场监管局 市场监督管理 市',
    ]);
    expect(bodies('江苏省交通运输厅2023年工作要点', '江苏省交通运输厅', '推进工作。（厅公路处负责）')).toEqual([
      '厅公路处 → 江苏省交通运输厅公路处 交通运输 省',
    ]);
  });

  test('of a body of the state depends on the year', () => {
    const of = (year: number) =>
      bodies(`泰州市${year}年工作要点`, '泰州市人民政府办公室', '加强监管。（银保监会、商务部按职责分工负责）')[0];
    expect(of(2020)).toBe('银保监会 → 中国银行保险监督管理委员会 金融 国家');
    expect(of(2024)).toBe('银保监会 → - 金融 国家');
  });

  test('is left open where several bodies or none in particular are meant', () => {
    expect(bodies('泰州市2023年工作要点', '泰州市人民政府办公室', '各地各部门要抓好落实。')).toEqual([
      '各地各部门 → - - -',
    ]);
  });
});

describe('who a plan tells to act', () => {
  test('is not its own place by name, a body above it, what is only advanced, or anything in a glossary', () => {
    const units = (...lines: string[]) =>
      bodies('泰州市2023年政府工作报告', '泰州市人民政府', lines.join('\n')).map((line) => line.split(' ')[0]);
    expect(units('泰州要加快转型。', '各区政府要抓好落实。')).toEqual(['各区政府']);
    expect(units('国务院出台支持政策。', '市政府将新建学校。')).toEqual(['市政府']);
    expect(units('推进文化强市建设。', '推动市委决策部署落地见效。', '各区要抓好落实。')).toEqual(['各区']);
    const filler = '加强水利设施建设，完善排水管网。'.repeat(4);
    expect(units(filler, '各区要抓好落实。', '名词解释', '1.河长制：各区政府要负责河道。')).toEqual(['各区']);
  });
});
