/** Source of a regular expression over folded text for letters with their digits: PM2.5, COVID-19, a@b.cn, and 5G, 5A, 3D. */
export const LATIN = [
  String.raw`(?<![\d.])\d{1,2}[ADGK](?![A-Za-z\d])`,
  String.raw`[A-Za-z][A-Za-z\d]*(?:[-.&@_][A-Za-z\d]+)*`,
].join('|');
