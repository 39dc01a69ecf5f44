import { fold } from '../lexicon/fold.js';
import { BODY_NAME } from '../lexicon/letterhead.js';

/** A title that begins with a body's full name: 山东省民政厅2014年工作要点 → 山东省民政厅, 2019年某某县人民政府工作报告. */
function bodyInTitle(title: string | null): string | null {
  const body =
    /^(?:\d{4}年(?=.{2,20}政府工作报告))?(?<body>[\u4e00-\u9fff]{3,30}?)(?:关于|印发|\d{4}年|(?<=政府)工作报告)/u.exec(
      title ?? '',
    )?.groups?.body;
  if (!body || !BODY_NAME.test(body)) return null;
  if (/国务院政府$/u.test(body)) return '国务院';
  return title?.includes(`${body}工作报告`) ? fullName(body) : body;
}

/** What says who issued a document; names as the source has them, null where there is none. */
export interface IssuerEvidence {
  readonly signed: string | null;
  readonly labelled: string | null;
  /** The body that a notice's title begins with. */
  readonly sender: string | null;
  readonly noticeTitle: string | null;
  readonly title: string | null;
  /** Injected text stands where the issuer signs. */
  readonly spam: boolean;
  /** In whose name a report is given. */
  readonly speaker: string | null;
}

/** Who signs; else the fuller of what the label and the notice's title say; else the body that a title begins with, or that speaks. */
export function issuerOf(evidence: IssuerEvidence): string | null {
  const [named] = [evidence.labelled, evidence.sender]
    .filter((name) => name !== null)
    .filter((name) => BODY_NAME.test(fold(name)))
    .sort((x, y) => y.length - x.length);
  // 市政府办公厅 under a notice of 深圳市人民政府办公厅 is that body.
  const isShort = evidence.signed !== null && /^[省市县区州盟旗]/u.test(evidence.signed);
  if (evidence.signed && !(isShort && named)) return evidence.signed;
  if (named) return named;
  if (evidence.spam) return null;
  return bodyInTitle(evidence.noticeTitle) ?? bodyInTitle(evidence.title) ?? evidence.speaker;
}

/** The full name of a government that speaks: 霍山县政府 → 霍山县人民政府. */
export const fullName = (speaker: string): string => speaker.replace(/(?<!人民|香港特别行政区)政府$/u, '人民政府');

/** A speaker that names its level only (市人民政府), with the name of the place that it turned out to speak for; else null. */
export function speakerOf(place: string | null, speaker: string | null): string | null {
  if (place === null || speaker === null) return null;
  const own = /^(?<word>省|自治区|市|自治州|州|盟|县|旗|区)(?<rest>人民政府|政府)$/u.exec(speaker)?.groups;
  if (own?.word === undefined || !place.endsWith(own.word)) return null;
  return fullName(`${place}${own.rest}`);
}
