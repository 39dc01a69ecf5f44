import { COST, isPart, MADE_LAST, SENTENCE } from '../../lexicon/name-words.js';
import type { Span } from '../../model/index.js';
import { trailingCreationVerb, trimName } from '../../phrases/name.js';
import { phrase } from '../../phrases/phrase.js';
import { clauseStart, type MeasureReading, tokenIndex } from '../measure-context.js';
import { objectIn } from './beside.js';
import type { Candidate } from './candidate.js';

/** A longer clause says more than one thing. */
const LONGEST_THING = 30;
/** The name that a clause without values is, before the one that the value stands in; null where there is none. */
export function clauseBefore(
  reading: MeasureReading,
): { readonly name: string; readonly text: string; readonly span: Span } | null {
  const { tokens } = reading.sentence;
  const start = clauseStart(tokens, tokenIndex(reading));
  const end = start - 1;
  if (end <= 0 || tokens[end]?.type !== ',') return null;
  const clause = tokens.slice(clauseStart(tokens, end - 1), end);
  const [first] = clause;
  const last = clause.at(-1);
  if (!first || !last || clause.some((t) => /[QCN]/.test(t.type))) return null;
  const { name } = phrase(clause);
  const text = clause.map((t) => t.text).join('');
  return name === null ? null : { name, text, span: { start: first.span.start, end: last.span.end } };
}

/** The clause before, without its verbs, when it is short enough to be one thing. */
export function fromClause(reading: MeasureReading): Candidate | null {
  const clause = clauseBefore(reading);
  if (clause === null) return null;
  const { name, text, span } = clause;
  const own = reading.fact.subject;
  const ofCost = COST.test(own ?? '');
  const made = objectIn(name)?.object ?? (ofCost ? MADE_LAST.exec(text)?.groups?.object : null) ?? null;
  // 实施十大项目,|总投资|60亿元: only of what is done there.
  if (isPart(own) && (made === null || !ofCost)) return null;
  const thing = trimName(
    (made ?? name.replace(SENTENCE, '')).replace(/(?:工作|任务|活动|(?:专项|攻坚|整治)行动)$/, ''),
  );
  const subject = isPart(own) ? thing + own : thing;
  if (subject.length < 2 || subject.length > LONGEST_THING || trailingCreationVerb(subject) !== null) return null;
  const suffix = reading.fact.suffix ?? '';
  return {
    subject: subject.endsWith(suffix) ? subject : subject + suffix,
    by: isPart(own) ? 'subject/part-of-clause' : 'subject/clause-before',
    from: { span },
  };
}
