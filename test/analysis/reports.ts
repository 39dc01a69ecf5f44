import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planExtract } from '../fixtures/command-line.js';

/** A report of a made province: what the year before came to, and what is aimed at. */
const report = (place: string, year: number, results: string, aims: string): string =>
  [
    `${year}年${place}政府工作报告`,
    '各位代表：',
    `现在，我代表${place}人民政府，向大会作政府工作报告，请予审议。`,
    `一、${year - 1}年工作回顾`,
    `过去一年，${results}`,
    `二、${year}年工作安排`,
    `今年经济社会发展的主要预期目标是：${aims}`,
  ].join('\n');

/** Reports of three provinces over two years and one of a city, with aims that are put in different ways. */
export const REPORTS: Readonly<Record<string, string>> = {
  'gansu-2025.txt': report(
    '甘肃省',
    2025,
    '地区生产总值增长5.8%，城镇新增就业33万人。',
    '地区生产总值增长5.5%以上，城镇新增就业30万人以上，粮食产量1250万吨以上，居民消费价格涨幅2%左右。',
  ),
  'gansu-2026.txt': report(
    '甘肃省',
    2026,
    '地区生产总值增长5.2%，城镇新增就业31.4万人，粮食产量1270万吨。',
    '地区生产总值增长5%左右、力争5.5%，城镇新增就业31万人，粮食产量1260万吨。',
  ),
  'qinghai-2025.txt': report(
    '青海省',
    2025,
    '地区生产总值增长2.7%。',
    '地区生产总值增长4.5%—5%，城镇新增就业6万人左右。',
  ),
  'qinghai-2026.txt': report('青海省', 2026, '地区生产总值增长4.4%。', '地区生产总值增长4.5%，粮食产量23亿斤。'),
  'ningxia-2026.txt': report(
    '宁夏回族自治区',
    2026,
    '城镇新增就业8.1万人。',
    '城镇新增就业8万人以上，推进低空经济试点。',
  ),
  'lanzhou-2026.txt': report(
    '兰州市',
    2026,
    '地区生产总值增长5.6%。',
    '地区生产总值增长6%左右，确保城镇新增就业7万人。加快发展低空经济。',
  ),
};

/** A folder with these reports in `reports/`, read into its database. */
export function folderWithReports(folder: string): string {
  mkdirSync(join(folder, 'reports'));
  for (const [name, text] of Object.entries(REPORTS)) writeFileSync(join(folder, 'reports', name), text);
  const { status, stderr } = planExtract(folder, ['ingest', 'reports']);
  if (status !== 0) throw new Error(stderr);
  return folder;
}
