// Makes the table of src/lexicon/festival-days.ts: node test/tools/festivals.mjs. Lunar days are those of the Chinese calendar of ICU
// (GB/T 33661—2017 computes them alike); 清明 is the day on which the sun's longitude reaches 15°, by the rule of thumb for this century.
const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'Asia/Shanghai' });
const DAYS = [['春节', '1/1'], ['元宵', '1/15'], ['端午', '5/5'], ['中秋', '8/15'], ['重阳', '9/9']];
const pad = (n) => String(n).padStart(2, '0');
for (let year = 2000; year <= 2050; year++) {
  const found = {};
  for (let at = Date.UTC(year, 0, 10, 4); at < Date.UTC(year, 11, 31); at += 864e5) {
    const parts = Object.fromEntries(chinese.formatToParts(at).map((p) => [p.type, p.value]));
    const name = DAYS.find(([, day]) => day === `${parts.month}/${parts.day}`)?.[0];
    if (name && !found[name]) found[name] = `${pad(new Date(at).getUTCMonth() + 1)}${pad(new Date(at).getUTCDate())}`;
  }
  const y = year % 100;
  const clear = year === 2000 ? 4 : Math.floor(y * 0.2422 + 4.81) - Math.floor(y / 4);
  console.log([year, found.春节, found.元宵, `04${pad(clear)}`, found.端午, found.中秋, found.重阳].join(' '));
}
