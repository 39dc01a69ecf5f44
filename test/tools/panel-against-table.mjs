// How many cells of a panel agree with a table of figures that were read by hand: node panel-against-table.mjs PANEL.json TABLE.tsv [--errors].
// The table has the columns file, indicator, kind, scope, op, value, upper, unit …; of it the rows of the kind target2026 count.
import { readFileSync } from 'node:fs';

const [panelFile, tableFile, ...flags] = process.argv.slice(2);
const only = flags.find((flag) => flag.startsWith('--files='))?.slice(8);
const panel = JSON.parse(readFileSync(panelFile, 'utf8'));
const names = new Set(panel.rows.flatMap(({ indicators }) => Object.keys(indicators)));
const rows = readFileSync(tableFile, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .filter(([file, indicator, kind]) => kind === 'target2026' && names.has(indicator) && (!only || new RegExp(only).test(file)));
const PROVINCES = { anhui: '安徽省', beijing: '北京市', guangdong: '广东省', guangxi: '广西壮族自治区', guizhou: '贵州省', heilongjiang: '黑龙江省', henan: '河南省', hubei: '湖北省', jiangxi: '江西省', jilin: '吉林省', liaoning: '辽宁省', shaanxi: '陕西省', shandong: '山东省', shanghai: '上海市', shanxi: '山西省', sichuan: '四川省', tianjin: '天津市', xinjiang: '新疆维吾尔自治区', xizang: '西藏自治区', zhejiang: '浙江省' };
const TONNES = { 吨: 1, 斤: 5e-4, 公斤: 1e-3 };
const near = (a, b) => a !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));

/** The ends that an entry of the table leaves open or sets. */
function endsOf(op, value, upper) {
  if (upper !== '') return [Number(value), Number(upper)];
  if (op.startsWith('>')) return [Number(value), null];
  return op.startsWith('<') ? [null, Number(value)] : [Number(value), Number(value)];
}

let right = 0;
const wrong = [];
for (const [file, indicator, , scope, op, value, upper, unit, , quote] of rows) {
  const region = PROVINCES[file.replace('gwr2026-', '')];
  const cell = panel.rows.find((row) => row.region === region && row.year === 2026)?.indicators[indicator];
  const factor = cell && TONNES[unit] && TONNES[cell.unit] ? TONNES[unit] / TONNES[cell.unit] : 1;
  const ends = endsOf(op, value, upper).map((end) => (end === null ? null : end * factor));
  const same = ends.every((end, i) => (end === null ? [cell?.low, cell?.high][i] === null : near([cell?.low, cell?.high][i] ?? null, end)));
  if (cell && (same || near(cell.stretch, Number(value)))) right++;
  else wrong.push(`${region} ${indicator}${scope && ` (${scope})`}: ${quote}, in the panel ${cell ? `${cell.status} ${cell.low ?? ''}..${cell.high ?? ''}${cell.unit ?? ''} ${cell.source ?? ''}` : 'no row'}`);
}
console.log(`${right} of ${rows.length} cells right: ${((100 * right) / rows.length).toFixed(1)} %`);
if (flags.includes('--errors')) for (const line of wrong) console.log(line);
