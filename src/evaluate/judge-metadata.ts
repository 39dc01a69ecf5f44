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

const goldValues = (gold: GoldMetadata): Values => ({
  title: gold.title,
  kind: gold.kind,
  issuer: gold.issuer,
  indexNumber: gold.indexNumber,
  documentNumber: gold.documentNumber,
  publishedOn: gold.publishedOn,
  issuedOn: gold.issuedOn,
  region: gold.region,
  'period.start': gold.periodStart,
  'period.end': gold.periodEnd,
});

/** Counts the fields that say what a document is; no metadata at all is judged like empty fields. */
export function judgeMetadata(metadata: Metadata | null, gold: GoldMetadata): Judgement<Share> {
  const found = foundValues(metadata);
  const outcomes = Object.entries(goldValues(gold)).map(([field, value]) => ({
    right: sameText(found[field], value),
    said: unlike(field, found[field], value),
  }));
  return {
    counted: share(outcomes.map(({ right }) => right)),
    differences: outcomes.filter(({ right }) => !right).map(({ said }) => said),
  };
}
