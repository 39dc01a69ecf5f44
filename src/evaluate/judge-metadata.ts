import type { Metadata } from '../model/index.js';
import { sameText } from './alike.js';
import type { GoldMetadata } from './gold.js';
import { type Judgement, unlike } from './judgement.js';
import { type Share, share } from './tally.js';

type Values = Readonly<Record<string, string | null | undefined>>;

const foundValues = (metadata: Metadata | null): Values => ({
  title: metadata?.title,
  kind: metadata?.kind,
  issuer: metadata?.issuer,
  indexNumber: metadata?.indexNumber,
  documentNumber: metadata?.documentNumber,
  publishedOn: metadata?.publishedOn,
  issuedOn: metadata?.issuedOn,
  region: metadata?.region.name,
  'period.start': metadata?.period.start,
  'period.end': metadata?.period.end,
});

/** What is right for each field: the gold's value first, then those accepted beside it. */
const goldValues = (gold: GoldMetadata): Readonly<Record<string, readonly (string | null)[]>> => ({
  title: [gold.title, ...gold.titleAlt],
  kind: [gold.kind, ...gold.kindAlt],
  issuer: [gold.issuer, ...gold.issuerAlt],
  indexNumber: [gold.indexNumber, ...gold.indexNumberAlt],
  documentNumber: [gold.documentNumber, ...gold.documentNumberAlt],
  publishedOn: [gold.publishedOn, ...gold.publishedOnAlt],
  issuedOn: [gold.issuedOn, ...gold.issuedOnAlt],
  region: [gold.region, ...gold.regionAlt],
  'period.start': [gold.periodStart, ...gold.periodStartAlt],
  'period.end': [gold.periodEnd, ...gold.periodEndAlt],
});

/** Counts the fields that say what a document is; no metadata at all is judged like empty fields. */
export function judgeMetadata(metadata: Metadata | null, gold: GoldMetadata): Judgement<Share> {
  const found = foundValues(metadata);
  const outcomes = Object.entries(goldValues(gold)).map(([field, values]) => ({
    right: values.some((value) => sameText(found[field], value)),
    remark: { message: unlike(field, found[field], values[0]), wrong: [field], span: null, record: null },
  }));
  return {
    counted: share(outcomes.map(({ right }) => right)),
    differences: outcomes.filter(({ right }) => !right).map(({ remark }) => remark),
  };
}
