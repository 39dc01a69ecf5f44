const FIRST = '甲乙丙丁戊己庚辛壬癸';
const FURTHER = '川山河原林湖野泉石溪岭坪湾塘田源峰洲丘谷';

/** The n-th name of a place in a province that there is not, of so many characters: 甲川, 乙川 … 甲山. Of one character there are ten. */
export function madePlace(n: number, length: number): string {
  const row = Math.floor(n / FIRST.length);
  const further = Array.from({ length: length - 1 }, (_, i) => FURTHER[(row + i) % FURTHER.length]);
  return `${FIRST[n % FIRST.length]}${further.join('')}`;
}

/** The n-th name of a person that there is not: 赵某, or 赵某某. */
export const madePerson = (n: number, length: number): string =>
  `${'赵钱孙李周吴郑王冯陈'[n % 10]}${'某'.repeat(length - 1)}`;

/** The n-th number of so many digits. */
export const madeDigits = (n: number, length: number): string =>
  String(n + 1)
    .padStart(length, '1')
    .slice(-length);
