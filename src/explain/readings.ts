import type { Document } from '../model/index.js';
import { deadlineRules } from '../rules/deadline/index.js';
import { measureRules } from '../rules/measure/index.js';
import { qualitativeRules } from '../rules/qualitative/index.js';
import type { SentenceFindings } from '../rules/read-sentences.js';
import type { Slots } from '../rules/rule.js';
import { unitRules } from '../rules/unit/index.js';
import type { FrameReading, RecordView } from './explanation.js';
import { type AnyRuleMatch, fieldsOf } from './field-origins.js';
import { type AnyRecord, brief } from './records.js';
import { ruleView, type ShownRule, slotViews } from './view.js';

const RULES: ReadonlyMap<string, ShownRule> = new Map(
  [...measureRules, ...qualitativeRules, ...deadlineRules, ...unitRules].map((rule) => [rule.id, rule]),
);

/** Records by the frame that gave them: those of one match together. `all` are the document's, of which some are asked about. */
export function readingsOf(
  document: Document,
  finding: SentenceFindings | null,
  asked: readonly AnyRecord[],
  all: readonly AnyRecord[],
): readonly FrameReading[] {
  const byMatch = new Map<Slots | AnyRecord, { readonly slots: Slots; readonly records: AnyRecord[] }>();
  for (const record of asked) {
    const slots = matchOf(record, finding, all)?.slots;
    const group = byMatch.get(slots ?? record);
    if (group) group.records.push(record);
    else byMatch.set(slots ?? record, { slots: slots ?? {}, records: [record] });
  }
  return [...byMatch.values()].map(({ slots, records }) => {
    const rule = RULES.get(records[0]?.rule ?? '');
    return {
      rule: rule ? ruleView(rule) : null,
      slots: slotViews(document.text, slots),
      records: records.map((record): RecordView => {
        const match = matchOf(record, finding, all);
        return { ...brief(record), fields: fieldsOf(document, finding, record, match) };
      }),
    };
  });
}

/** What the rules found that became a record: of one rule, at one place, the first gave the first record and so on. */
function matchOf(record: AnyRecord, finding: SentenceFindings | null, all: readonly AnyRecord[]): AnyRuleMatch | null {
  if (!finding || record.rule === null) return null;
  const alike = <T extends Pick<AnyRecord, 'rule' | 'span'>>(one: T): boolean =>
    one.rule === record.rule && one.span.start === record.span.start && one.span.end === record.span.end;
  const rank = all.filter(alike).findIndex(({ id }) => id === record.id);
  const matches: readonly AnyRuleMatch[] = [
    ...finding.measures,
    ...finding.qualitative,
    ...finding.units,
    ...finding.deadlines.map((one) => ({ ...one, fact: { ...one.fact, span: one.fact.token.span } })),
  ];
  return matches.filter(({ rule, fact }) => alike({ rule, span: fact.span }))[rank] ?? null;
}
