import { kindOfTitle } from '../lexicon/document-titles.js';
import { fold } from '../lexicon/fold.js';
import { BODY_NAME } from '../lexicon/letterhead.js';
import type { BlockRole, Diagnostic, Metadata } from '../model/index.js';
import { splitBodies } from './addressees.js';
import type { Anatomy } from './anatomy.js';
import { dateIn } from './calendar-date.js';
import { documentNumberOf } from './document-number.js';
import type { Line } from './lines.js';
import { periodOf } from './period.js';
import { type RegionEvidence, regionOf } from './region.js';
import { codedRegion } from './region-code.js';
import { planSent } from './title.js';

/** The first value with this label that the text gives. */
function firstValue(anatomy: Anatomy, kind: string): string | null {
  return anatomy.values.find((value) => value.kind === kind && value.value !== '')?.value ?? null;
}

function dateOf(anatomy: Anatomy, kind: string): string | null {
  for (const value of anatomy.values) {
    const date = value.kind === kind ? dateIn(value.value) : null;
    if (date) return date.iso;
  }
  return null;
}

interface Titles {
  readonly title: string | null;
  readonly noticeTitle: string | null;
}

/** The plan's own title, and that of the notice that sends it. */
function titlesOf(anatomy: Anatomy): Titles {
  const named = firstValue(anatomy, 'name')?.replaceAll(' ', '') ?? null;
  const notice = anatomy.noticeTitle?.text ?? (named && /通知$/u.test(named) ? named : null);
  const sent = notice ? planSent(notice) : null;
  const own = ownTitle(anatomy, notice);
  if (sent) return { title: own ?? sent.plan, noticeTitle: notice };
  const table = anatomy.tables.length > 0 ? anatomy.titles[0]?.text : undefined;
  return {
    title: own ?? notice ?? named ?? table ?? null,
    noticeTitle: own && notice && own !== notice ? notice : null,
  };
}

/** The plan's title; of several plans that a notice sends, a look back at last year (工作总结) gives way to the plan. */
function ownTitle(anatomy: Anatomy, notice: string | null): string | null {
  const own = anatomy.planTitle?.text ?? null;
  if (!own || !notice || kindOfTitle(fold(own)) !== '其他') return own;
  const others = anatomy.titles.filter(
    (title) => !title.notice && notice.includes(title.text) && kindOfTitle(fold(title.text)) !== '其他',
  );
  return others[0]?.text ?? own;
}

/** A title that begins with a body's full name: 山东省民政厅2014年工作要点 → 山东省民政厅, 2019年某某县人民政府工作报告. */
function bodyInTitle(title: string | null): string | null {
  const body =
    /^(?:\d{4}年(?=.{2,20}政府工作报告))?(?<body>[\u4e00-\u9fff]{3,30}?)(?:关于|\d{4}年|(?<=政府)工作报告)/u.exec(
      title ?? '',
    )?.groups?.body;
  return body && BODY_NAME.test(body) ? body : null;
}

/** Who signs; else the fuller of what the label and the notice's title say; else the body that a title begins with. */
function issuerOf(anatomy: Anatomy, titles: Titles): string | null {
  const signed = anatomy.signatures.find((signature) => signature.issuer !== null)?.issuer;
  if (signed) return signed;
  const labelled = firstValue(anatomy, 'issuer')?.replaceAll(' ', '') ?? null;
  const sender = titles.noticeTitle ? (planSent(titles.noticeTitle)?.sender ?? null) : null;
  const [named] = [labelled, sender]
    .filter((name) => name !== null)
    .filter((name) => BODY_NAME.test(fold(name)))
    .sort((x, y) => y.length - x.length);
  const spam = anatomy.diagnostics.some((diagnostic) => diagnostic.code === 'spam-in-signature');
  return named ?? (spam ? null : (bodyInTitle(titles.noticeTitle) ?? bodyInTitle(titles.title)));
}

const RUNNING_TEXT = 30_000;

export interface ReadMetadata {
  readonly metadata: Metadata;
  readonly diagnostics: readonly Diagnostic[];
}

/** The year whose divisions a notice speaks of: that of its writing, else that of its plan. */
function yearOf(...dates: readonly (string | null)[]): number | null {
  const date = dates.find((one) => one !== null);
  return date ? Number(date.slice(0, 4)) : null;
}

/** The lines of one role, as much of them as tells of all. */
function textInRole(lines: readonly Line[], { roles }: Anatomy, role: BlockRole): string {
  const found: string[] = [];
  let length = 0;
  for (let i = 0; i < lines.length && length < RUNNING_TEXT; i++) {
    if (roles[i] !== role) continue;
    const { text } = lines[i] as Line;
    found.push(text);
    length += text.length;
  }
  return found.join('\n').slice(0, RUNNING_TEXT);
}

/** Everything known of the document as a whole; what the text does not give is null. */
export function metadataOf(text: string, lines: readonly Line[], anatomy: Anatomy): ReadMetadata {
  const titles = titlesOf(anatomy);
  const raw = (index: number): string => text.slice(lines[index]?.span.start, lines[index]?.span.end);
  const addressees = anatomy.addressee === null ? [] : splitBodies(raw(anatomy.addressee).replace(/[:：]$/u, ''));
  const issuer = issuerOf(anatomy, titles);
  const documentNumber = documentNumberIn(anatomy, text);
  const signedOn =
    anatomy.signatures.find((signature) => signature.date !== null)?.date?.iso ?? anatomy.reportedOn?.iso ?? null;
  const issuedOn = signedOn ?? dateOf(anatomy, 'issued-on');
  const inRole = (role: BlockRole): string => textInRole(lines, anatomy, role);
  const opening = lines.find((_, i) => i >= anatomy.planStart && anatomy.roles[i] === 'paragraph')?.text ?? '';
  const kind =
    anatomy.planStart >= lines.length && titles.noticeTitle
      ? '通知'
      : kindOfTitle(titles.title === null ? null : fold(titles.title));
  const publishedOn = dateOf(anatomy, 'published-on') ?? null;
  const period = periodOf(
    [titles.title, titles.noticeTitle].map((title) => title && fold(title)),
    opening,
    issuedOn,
    kind === '政府工作报告',
  );
  const evidence: RegionEvidence = {
    issuer,
    titles: [titles.title, titles.noticeTitle].filter((title) => title !== null),
    addressees,
    place: firstValue(anatomy, 'place'),
    documentNumber,
    // Of most notices the issuer or a title says it, and these are not asked for.
    get head() {
      return inRole('metadata');
    },
    get body() {
      return inRole('paragraph');
    },
    get furniture() {
      return inRole('boilerplate');
    },
  };
  const { region, diagnostics } = codedRegion(
    regionOf(evidence),
    evidence,
    yearOf(issuedOn, period.start, publishedOn),
  );
  const metadata: Metadata = {
    title: titles.title,
    noticeTitle: titles.noticeTitle,
    kind,
    issuer,
    region,
    indexNumber: firstValue(anatomy, 'index-number')?.replaceAll(' ', '') ?? null,
    documentNumber,
    publishedOn,
    issuedOn,
    period,
    addressees: [...addressees],
  };
  return { metadata, diagnostics };
}

function documentNumberIn(anatomy: Anatomy, text: string): string | null {
  for (const value of anatomy.values) {
    if (value.kind !== 'document-number' || value.value === '') continue;
    return documentNumberOf(text.slice(value.start, value.start + value.value.length))?.value ?? null;
  }
  return anatomy.documentNumber?.value ?? null;
}
