import { describe, expect, it } from 'vitest';
import { type Column, placesWithRoom, textTable } from '../../src/cli/text-table.js';
import { textWidth } from '../../src/cli/text-width.js';

const columns: readonly Column[] = [
  { head: 'year', align: 'right' },
  { head: 'section', align: 'left', atLeast: 12, spare: 2 },
  { head: 'task', align: 'left', atLeast: 16 },
  { head: 'place', align: 'left', spare: 1 },
];
const rows = [['2023', '一、提升服务水平 › 1.开通移动端', '6月底前上线120项高频事项，并同步编制办事指南。', 'line 4']];

describe('a table for a terminal', () => {
  it.each([
    [200, ['year', 'section', 'task', 'place']],
    [44, ['year', 'section', 'task', 'place']],
    [40, ['year', 'task', 'place']],
    [30, ['year', 'task', 'place']],
    [29, ['year', 'task']],
    [24, ['year', 'task']],
  ])('%i wide leaves out no more than there is no room for, and is no wider', (width, heads) => {
    const places = placesWithRoom(columns, rows, width);
    expect(places.map((index) => columns[index]?.head)).toEqual(heads);
    const lines = textTable(
      places.flatMap((index) => columns[index] ?? []),
      rows.map((row) => places.map((index) => row[index] ?? '')),
      width,
    );
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
  });
});
