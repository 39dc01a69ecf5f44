import { isTitleText, kindOfTitle } from '../lexicon/document-titles.js';
import { fold } from '../lexicon/fold.js';
import type { BlockRole, Diagnostic, Metadata } from '../model/index.js';
import { splitBodies } from './addressees.js';
import { dateIn } from './calendar-date.js';
import { documentNumberOf } from './document-number.js';
import { fullName, issuerOf, speakerOf } from './issuer.js';
import { leadingPlace } from './leading-place.js';
import type { LineRoles } from './line-roles.js';
import type { Line } from './lines.js';
import { periodOf } from './period.js';
import { type RegionWitness, regionOf } from './region.js';
import { codedRegion } from './region-code.js';
import type { RegionEvidence } from './region-evidence.js';
import { signedBy } from './signature.js';
import { speechIn } from './speech.js';
import { planSent } from './title.js';

/** The first value with this label that the text gives. */
function firstValue(lineRoles: LineRoles, kind: string): string | null {
  return lineRoles.values.find((value) => value.kind === kind && value.value !== '')?.value ?? null;
}

function dateOf(lineRoles: LineRoles, kind: string): string | null {
  for (const value of lineRoles.values) {
    const date = value.kind === kind ? dateIn(value.value) : null;
    if (date) return date.iso;
  }
  return null;
}

interface Titles {
  readonly title: string | null;
  readonly noticeTitle: string | null;
}

/** What the page's label 标题 says, where it is the title whole and the text shows it broken or not at all. */
function labelledTitle(lineRoles: LineRoles): string | null {
  const named = firstValue(lineRoles, 'name')?.replaceAll(' ', '') ?? null;
  return named !== null && isTitleText(fold(named)) ? named : null;
}

/** The plan's own title, and that of the notice that sends it. One that sends nothing has its title, and no notice's. */
function titlesOf(lineRoles: LineRoles): Titles {
  const named = labelledTitle(lineRoles);
  const printed = lineRoles.noticeTitle?.text ?? null;
  const isPart = named !== null && printed !== null && fold(named).includes(fold(printed));
  const notice = printed === null || isPart ? (named !== null && isNoticeText(named) ? named : printed) : printed;
  const own = ownTitle(lineRoles, notice);
  const sent = notice ? planSent(notice) : null;
  if (sent) return { title: own ?? sent.plan, noticeTitle: notice };
  const table = lineRoles.tables.length > 0 ? lineRoles.titles[0]?.text : undefined;
  const whole = own !== null && named !== null && named.length > own.length && named.endsWith(own) ? named : own;
  return {
    title: whole ?? notice ?? named ?? table ?? null,
    noticeTitle: whole && notice && whole !== notice ? notice : null,
  };
}

const isNoticeText = (title: string): boolean => /通知$/u.test(title) || planSent(title) !== null;

/** The plan's title; of several plans that a notice sends, a look back at last year (工作总结) gives way to the plan. */
function ownTitle(lineRoles: LineRoles, notice: string | null): string | null {
  const own = lineRoles.planTitle?.text ?? null;
  if (!own || !notice || kindOfTitle(fold(own)) !== '其他') return own;
  const others = lineRoles.titles.filter(
    (title) => !title.notice && notice.includes(title.text) && kindOfTitle(fold(title.text)) !== '其他',
  );
  return others[0]?.text ?? own;
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

/** Lines of one role set one under another, and where in the text an offset of them lies. */
interface LinesOfRole {
  readonly text: string;
  readonly at: (offset: number) => number;
}

/** The lines of one role, as much of them as tells of all. */
function linesInRole(lines: readonly Line[], { roles }: LineRoles, role: BlockRole): LinesOfRole {
  const found: Line[] = [];
  const starts: number[] = [];
  let length = 0;
  for (let i = 0; i < lines.length && length < RUNNING_TEXT; i++) {
    if (roles[i] !== role) continue;
    found.push(lines[i] as Line);
    starts.push(length);
    length += (lines[i] as Line).text.length + 1;
  }
  const at = (offset: number): number => {
    const line = starts.findLastIndex((start) => start <= offset);
    return (found[line]?.span.start ?? 0) + offset - (starts[line] ?? 0);
  };
  return {
    text: found
      .map(({ text }) => text.slice(0, RUNNING_TEXT))
      .join('\n')
      .slice(0, RUNNING_TEXT),
    at,
  };
}

/** Text that is asked for only where nothing surer says it. */
const regionEvidence = (
  known: Omit<RegionEvidence, 'head' | 'boilerplate' | 'place'>,
  lines: readonly Line[],
  lineRoles: LineRoles,
): RegionEvidence => ({
  ...known,
  place: firstValue(lineRoles, 'place'),
  get head() {
    return linesInRole(lines, lineRoles, 'metadata').text;
  },
  get boilerplate() {
    return linesInRole(lines, lineRoles, 'boilerplate').text;
  },
});

/** What a title calls the document; a letter whose plan is not there is a 通知. */
function kindByTitle(
  { title, noticeTitle }: Titles,
  { planStart }: LineRoles,
  lines: readonly Line[],
): Metadata['kind'] {
  if (noticeTitle && planStart >= lines.length) return '通知';
  return kindOfTitle(title === null ? null : fold(title));
}

/** Everything known of the document as a whole; what neither the text nor, for the region, the path gives is null. */
export function metadataOf(text: string, lines: readonly Line[], lineRoles: LineRoles, path: string): ReadMetadata {
  const titles = titlesOf(lineRoles);
  const running = linesInRole(lines, lineRoles, 'paragraph');
  const speech = titles.noticeTitle === null ? speechIn(running.text) : null;
  const speaker = speech?.body ?? null;
  const addressees = addresseesOf(text, lines, lineRoles);
  const issuer = statedIssuer(lineRoles, titles, speaker);
  const kindInTitle = kindByTitle(titles, lineRoles, lines);
  const isSpeech = kindInTitle === '其他' && (speech?.ofGovernment ?? false);
  const kind = isSpeech ? '政府工作报告' : kindInTitle;
  const documentNumber = documentNumberIn(lineRoles, text);
  const issuedOn = issuedOnOf(lineRoles);
  const publishedOn = publishedOnOf(lineRoles, issuedOn);
  const { period, by: periodBy } = periodOf({
    titles: [titles.title, titles.noticeTitle].map((title) => title && fold(title)),
    opening: lines.find((_, i) => i >= lineRoles.planStart && lineRoles.roles[i] === 'paragraph')?.text ?? '',
    issuedOn,
    isReport: kind === '政府工作报告',
    body: running.text,
  });
  const stated = [titles.title, titles.noticeTitle].filter((title) => title !== null);
  const known = { speaker, issuer, titles: stated, addressees, documentNumber, body: running.text, path };
  const evidence = regionEvidence(known, lines, lineRoles);
  const found = regionOf(evidence);
  const { region, diagnostics } = codedRegion(found, evidence, yearOf(issuedOn, period.start, publishedOn));
  const completed = issuer === null && found.by !== 'path' ? speakerOf(region.name, speaker) : null;
  const start = speech && running.at(speech.start);
  const span = start === null ? null : { start, end: start + (speaker?.length ?? 0) };
  const inferred = [
    ...(isSpeech ? [{ field: 'kind', by: 'speaker', span }] : []),
    ...(completed !== null || (issuer !== null && speaker !== null && issuer === fullName(speaker))
      ? [{ field: 'issuer', by: 'speaker', span }]
      : []),
    ...(saysItself(found.by) ? [] : [{ field: 'region', by: found.by, span: found.by === 'speaker' ? span : null }]),
    ...(periodBy === null ? [] : [{ field: 'period', by: periodBy, span: null }]),
  ];
  const metadata: Metadata = {
    ...titles,
    kind,
    issuer: issuer ?? completed,
    region,
    indexNumber: firstValue(lineRoles, 'index-number')?.replaceAll(' ', '') ?? null,
    documentNumber,
    publishedOn,
    issuedOn,
    period,
    addressees: [...addressees],
    inferred,
  };
  return { metadata, diagnostics };
}

/** Is a region read off what names the document, and not inferred? */
const saysItself = (by: RegionWitness | null): by is null | 'issuer' | 'title' | 'place-label' | 'assembly' =>
  by === null || by === 'issuer' || by === 'title' || by === 'place-label' || by === 'assembly';

function addresseesOf(text: string, lines: readonly Line[], { addressee }: LineRoles): readonly string[] {
  const span = addressee === null ? undefined : lines[addressee]?.span;
  return span ? splitBodies(text.slice(span.start, span.end).replace(/[:：]$/u, '')) : [];
}

/** The issuer as a signature, label or title states it, or a speaker that bears a place's name. */
function statedIssuer(lineRoles: LineRoles, titles: Titles, speaker: string | null): string | null {
  return issuerOf({
    signed: signedBy(lineRoles.signatures),
    labelled: firstValue(lineRoles, 'issuer')?.replaceAll(' ', '') ?? null,
    sender: titles.noticeTitle ? (planSent(titles.noticeTitle)?.sender ?? null) : null,
    ...titles,
    spam: lineRoles.diagnostics.some((diagnostic) => diagnostic.code === 'spam-in-signature'),
    speaker: speaker !== null && leadingPlace(speaker).level !== null ? fullName(speaker) : null,
  });
}

/** The day of the signature, or that on which a report was given; else what a label or the end of a title says. */
const issuedOnOf = (lineRoles: LineRoles): string | null =>
  lineRoles.signatures.find((signature) => signature.date !== null)?.date?.iso ??
  lineRoles.reportedOn?.iso ??
  dateOf(lineRoles, 'issued-on') ??
  dateOf(lineRoles, 'made-on') ??
  lineRoles.compiledOn?.iso ??
  null;

/** The day that a label gives; 生成日期 behind the day of the signature can only be the page's. */
function publishedOnOf(lineRoles: LineRoles, issuedOn: string | null): string | null {
  const made = dateOf(lineRoles, 'made-on');
  return dateOf(lineRoles, 'published-on') ?? (made !== null && issuedOn !== null && made > issuedOn ? made : null);
}

function documentNumberIn(lineRoles: LineRoles, text: string): string | null {
  for (const value of lineRoles.values) {
    if (value.kind !== 'document-number' || value.value === '') continue;
    return documentNumberOf(text.slice(value.start, value.start + value.value.length))?.value ?? null;
  }
  return lineRoles.documentNumber?.value ?? null;
}
