import { PUBLICITY_NOTE } from '../lexicon/letterhead.js';
import { isAddresseeLine } from './addressees.js';
import { isFree, lineAt, markerOf, type Page } from './page.js';
import { signatureAt } from './signature.js';
import { planSent, type TitleGroup } from './title.js';

/** How a document is put together: a covering letter and the plan it sends, a plan alone, or a letter alone. */
export interface Letter {
  readonly noticeTitle: TitleGroup | null;
  readonly planTitle: TitleGroup | null;
  readonly addressee: number | null;
  /** The first line of the plan's own text; all lines before it belong to the letter or the head. */
  readonly planStart: number;
}

/** So many lines after the head may pass before the addressee. */
const ADDRESSEE_WITHIN = 3;
/** A letter is signed within so many lines; what is not is no letter. */
const LETTER_LINES = 60;

const normal = (title: string): string =>
  title
    .replaceAll(/[《》\s“”"]/gu, '')
    .replaceAll('（', '(')
    .replaceAll('）', ')');

function addresseeOf(page: Page, from: number, headEnd: number): number | null {
  for (let i = from; i < Math.min(page.lines.length, headEnd + ADDRESSEE_WITHIN); i++)
    if (isFree(page, i) && isAddresseeLine(lineAt(page, i))) return i;
  return null;
}

/** Does a title stand where a plan's title stands after a letter: after its signature, a note, 附件, or its last sentence? */
function opensPlan(page: Page, title: TitleGroup): boolean {
  const above = lineAt(page, title.first - 1);
  return (
    page.roles[title.first - 1] === 'attachment' ||
    signatureAt(page, title.first - 1) !== null ||
    PUBLICITY_NOTE.test(above) ||
    /^附件/u.test(above) ||
    /[。:]$/u.test(above)
  );
}

/** The first line after the letter's signature when a plan without a title of its own follows it. */
function afterSignature(page: Page, from: number): number | null {
  for (let i = from; i < Math.min(page.lines.length, from + LETTER_LINES); i++) {
    if (markerOf(page, i)) return null;
    if (!signatureAt(page, i)?.date) continue;
    const plan = page.lines.findIndex((line, k) => k > i && page.roles[k] === null && line.marker?.number === 1);
    return plan > 0 ? i + 1 : null;
  }
  return null;
}

const firstMarker = (page: Page, from: number): number => {
  const found = page.lines.findIndex((line, i) => i >= from && page.roles[i] === null && line.marker !== null);
  return found < 0 ? page.lines.length : found;
};

/** Of several notices in the head the one whose plan is here; else the first. */
function noticeTitleOf(titles: readonly TitleGroup[], headEnd: number): TitleGroup | null {
  const notices = titles.filter((title) => title.notice && title.first <= headEnd + 1);
  const plans = new Set(titles.filter((title) => !title.notice).map((title) => normal(title.text)));
  return notices.find((title) => plans.has(normal(planSent(title.text)?.plan ?? ''))) ?? notices[0] ?? null;
}

/** Takes a document apart at its titles, its addressee and the letter's signature. */
export function letterOf(page: Page, titles: readonly TitleGroup[], headEnd: number): Letter {
  const noticeTitle = noticeTitleOf(titles, headEnd);
  const sent = noticeTitle ? planSent(noticeTitle.text) : null;
  const lastNotice = titles.filter((title) => title.notice && title.first <= headEnd + 1).at(-1) ?? null;
  const addressee = addresseeOf(page, noticeTitle ? noticeTitle.last + 1 : 0, headEnd);
  if (addressee === null && !sent) {
    const planTitle = titles.find((title) => !title.notice && title.first <= headEnd) ?? null;
    return { noticeTitle, planTitle, addressee, planStart: (planTitle?.last ?? lastNotice?.last ?? -1) + 1 };
  }
  const letterStart = (addressee ?? lastNotice?.last ?? -1) + 1;
  const below = titles.filter((title) => title.first >= letterStart);
  const after = below.filter((title) => !title.notice);
  const marker = firstMarker(page, letterStart);
  const wanted = sent ? normal(sent.plan) : null;
  const planTitle =
    below.find((title) => normal(title.text) === wanted) ??
    after.find(
      (title) => opensPlan(page, title) && (title.first < marker || signatureAt(page, title.first - 1) !== null),
    ) ??
    null;
  if (planTitle) return { noticeTitle, planTitle, addressee, planStart: planTitle.last + 1 };
  const above = titles.find((title) => !title.notice && title.first < letterStart) ?? null;
  const untitled = afterSignature(page, letterStart);
  // A notice that sends a plan and does not bring it is a letter alone; one that sends nothing is its own text.
  const planStart = untitled ?? (sent && marker === page.lines.length ? page.lines.length : letterStart);
  return { noticeTitle, planTitle: above, addressee, planStart };
}
