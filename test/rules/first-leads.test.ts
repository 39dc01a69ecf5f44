import { expect, test } from 'vitest';
import { extract } from '../../src/pipeline.js';

const HEAD = `2024年基层卫生健康工作要点
一、健全服务体系
`;
/** `unit role`, and `*` where the role was inferred from a statement elsewhere in the document. */
const read = (body: string): readonly string[] =>
  extract(new TextEncoder().encode(HEAD + body), 'example.txt').responsibleUnits.map(
    ({ unit, role, inferred }) => `${unit} ${role}${inferred.length > 0 ? '*' : ''}`,
  );

test('列第一位者为牵头单位,下同 holds for its own list and those behind it', () => {
  const body = `(一)优化布局。完善机构设置。(体改司、规划司负责)
(二)提升能力。开展专项培训。(基层司、财务司负责,列第一位者为牵头单位,下同)
(三)加强队伍。招聘乡村医生。(人事司、基层司负责)
(四)完善签约。更新签约数据。(基层司牵头,医政司、统计信息中心配合)
(五)推进信息化。建设统一平台。(规划司负责)`;
  expect(read(body)).toEqual([
    '体改司 responsible',
    '规划司 responsible',
    '基层司 lead',
    '财务司 responsible',
    '人事司 lead*',
    '基层司 responsible',
    '基层司 lead',
    '医政司 support',
    '统计信息中心 support',
    '规划司 responsible',
  ]);
});

test('a note under the plan holds for all of its lists', () => {
  const body = `(一)优化布局。完善机构设置。(责任单位:市教育局、市财政局)
(二)提升能力。开展专项培训。(责任单位:市民政局、市残联)
注:责任单位中列第一位的为牵头单位。`;
  expect(read(body)).toEqual(['市教育局 lead*', '市财政局 responsible', '市民政局 lead*', '市残联 responsible']);
});

test('without 下同 the statement holds for its own list', () => {
  const body = `(一)优化布局。完善机构设置。(体改司、规划司负责,列第一位者为牵头单位)
(二)提升能力。开展专项培训。(基层司、财务司负责)`;
  expect(read(body)).toEqual(['体改司 lead', '规划司 responsible', '基层司 responsible', '财务司 responsible']);
});
