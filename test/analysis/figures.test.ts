import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIGURE_FIELDS, type PlanFigure, type PlanMeasure } from '../../src/model/index.js';
import { type Library, type Narrowing, openLibrary } from '../../src/store/index.js';
import { planExtract } from '../fixtures/command-line.js';
import { folderWithReports } from './reports.js';

let folder = '';
let library: Library;
beforeAll(() => {
  folder = folderWithReports(mkdtempSync(join(tmpdir(), 'plan-extract-')));
  for (const [year, total] of [
    [2024, '620亿元'],
    [2025, '95亿美元'],
  ] as const)
    writeFileSync(
      join(folder, `${year}.txt`),
      [`${year}年白银市政府工作报告`, '一、今年工作安排', `今年进出口总额达到${total}。`].join('\n'),
    );
  expect(planExtract(folder, ['ingest', '2024.txt', '2025.txt']).status).toBe(0);
  library = openLibrary(join(folder, 'out', 'plans.db'));
});
afterAll(() => {
  library.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What values are compared by; of the sentence only what stands before them is. */
const figure = ({ plan, measure, sentence, offset }: PlanFigure | PlanMeasure) => ({
  plan,
  sentence: sentence?.slice(0, offset ?? 0),
  offset,
  measure: Object.fromEntries(Object.entries(measure).filter(([field]) => field in FIGURE_FIELDS)),
});

/** All indicators at once, and each by itself. */
function bothWays(narrowing: Narrowing) {
  const indicators = library.indicators().map(({ indicator }) => indicator);
  const plans = library.heads(narrowing);
  const atOnce = new Map(
    [...library.figuresOf(indicators, plans)].map(({ indicator, rows }) => [indicator, rows.map(figure)] as const),
  );
  const oneByOne = new Map(
    indicators.flatMap((indicator) => {
      const rows = library.measuresOf(indicator, narrowing).map(figure);
      return rows.length > 0 ? [[indicator, rows] as const] : [];
    }),
  );
  const found = [...atOnce].filter(([, rows]) => rows.length > 0);
  return { atOnce: new Map(found), oneByOne };
}

describe('the figures of many indicators, read at once', () => {
  it('are those that each indicator has by itself, in the same order, under its name and with its unit behind it', () => {
    const { atOnce, oneByOne } = bothWays({});
    expect(atOnce).toEqual(oneByOne);
    expect(atOnce.get('进出口总额')?.map(({ measure }) => `${measure.indicator} ${measure.unit}`)).toEqual([
      '进出口总额 元',
      '进出口总额(美元) 美元',
    ]);
    expect(atOnce.get('进出口总额(美元)')).toHaveLength(1);
  });

  it('are those of the plans that are asked for', () => {
    const { atOnce, oneByOne } = bothWays({ region: '兰州市' });
    expect(atOnce).toEqual(oneByOne);
    expect([...atOnce.values()].flat().map(({ plan }) => plan.region.name)).toEqual(['兰州市', '兰州市', '兰州市']);
  });

  it('lead to the measure with all that is told of it', () => {
    const [first] = library.measuresOf('粮食产量', {});
    expect(first && library.measure(first.plan.id, first.measure.id)).toEqual(first);
    expect(library.measure('no such document', 'm1')).toBeNull();
  });
});
