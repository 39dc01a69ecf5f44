import { dateIn, type WrittenDate } from './calendar-date.js';
import { assign, isFree, lineAt, type Page } from './page.js';

/** 各位代表： and what else a speech opens with: no title stands below it. */
const SALUTATION = /^(?:各位(?:代表|委员|领导|同志|主任)|尊敬的各位|同志们|代表们)[^。]{0,20}[:!,]$/u;
export const isSalutation = (line: string): boolean => line.length <= 30 && SALUTATION.test(line);

/** When and where a report was given, or a document passed; with or without its brackets: (2024年1月29日在某市…会议上), ——在某县…大会上. */
const OCCASION =
  /^[(—\- ]{0,4}(?:(?:(?:19|20)\d{2}|[一二][零〇○O一二三四五六七八九]{3}) ?年|在)[^。;]{0,70}(?:会|会议|大会|届|次)(?:上|(?:审议|修订)?(?:通过|批准))\)?$/u;
const LONGEST = 100;
/** Who gave a report: 省长 周明远, 岳阳市人民政府市长 李某, 国务院总理 李某. */
const SPEAKER =
  /^[\u4e00-\u9fff]{0,14}(?:(?:省|市|县|区|州|盟|旗|镇|乡)长|主席|总理|专员) ?[\u4e00-\u9fff·]{1,4}(?: [\u4e00-\u9fff]{1,2})?$/u;

export const isOccasion = (line: string): boolean => line.length <= LONGEST && OCCASION.test(line);

/** Marks the lines of a head that say when, where and by whom a report was given; gives the date. */
export function markOccasion(page: Page, headEnd: number): WrittenDate | null {
  let date: WrittenDate | null = null;
  for (let i = 0; i < headEnd; i++) {
    const text = lineAt(page, i);
    const occasion = isOccasion(text);
    if (!isFree(page, i) || (!occasion && !SPEAKER.test(text))) continue;
    if (occasion) date ??= dateIn(text);
    assign(page, i, 'metadata');
  }
  return date;
}
