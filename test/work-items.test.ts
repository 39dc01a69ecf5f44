import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';

/** The items of work of a plan: of each the sentences that are the work, then in brackets those that assign it. */
function items(...lines: string[]): readonly string[] {
  const { tasks } = extract(Buffer.from(['某县2024年水务工作要点', '一、重点任务', ...lines].join('\n')), 'a.txt');
  const of = new Map<string, string>();
  for (const { item, kind, text } of tasks) of.set(item, (of.get(item) ?? '') + (kind === 'work' ? text : `[${text}]`));
  return [...of.values()];
}

describe('an item of work', () => {
  it('is what the labels behind it assign, in lines of their own', () => {
    expect(
      items(
        '1.加固堤防。完成险工险段整治。组织汛前检查。',
        '牵头单位：县水务局',
        '责任单位：各乡镇人民政府',
        '完成时限：5月底前',
        '2.清淤河道。打捞水葫芦。',
        '牵头单位：县水务局',
      ),
    ).toEqual([
      '完成险工险段整治。组织汛前检查。[牵头单位：县水务局][责任单位：各乡镇人民政府][完成时限：5月底前]',
      '打捞水葫芦。[牵头单位：县水务局]',
    ]);
  });

  it('is what the bracket at the end of a paragraph assigns, back to the bracket before it', () => {
    expect(
      items(
        '（一）改造泵站。更新机组。检修闸门。（县水务局牵头，县财政局配合）培训值守人员。编印手册。（县应急局负责）',
      ),
    ).toEqual(['更新机组。检修闸门。[（县水务局牵头，县财政局配合）]', '培训值守人员。编印手册。[（县应急局负责）]']);
    expect(items('（一）改造泵站。更新机组。检修闸门（县水务局负责）。')).toEqual([
      '更新机组。检修闸门（县水务局负责）。',
    ]);
  });

  it('is a list whose assignment stands in a line behind it', () => {
    expect(
      items('（一）改造泵站', '1.更新机组，换装清污机。', '2.检修闸门，备足沙袋。', '（责任单位：县水务局）'),
    ).toEqual(['1.更新机组，换装清污机。2.检修闸门，备足沙袋。[（责任单位：县水务局）]']);
  });

  it('is a sentence that nothing assigns, and does not reach into another chapter', () => {
    expect(items('加固堤防。清淤河道。', '二、保障措施', '由县水务局制定办法。加强宣传。（县水务局负责）')).toEqual([
      '加固堤防。',
      '清淤河道。',
      '由县水务局制定办法。加强宣传。[（县水务局负责）]',
    ]);
  });
});
