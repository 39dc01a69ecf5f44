import type { Relation, Span } from '../../model/index.js';
import type { Example } from '../rule.js';

/** A target, or a result, stated as a relation to something instead of a number. */
export interface QualitativeFact {
  /** The words that state it, without its subject: 与经济增长同步. */
  readonly span: Span;
  /** Null where only the value or clause before says it: …增长6%、高于全国平均水平. */
  readonly subject: string | null;
  readonly scope: string | null;
  readonly relation: Relation;
  readonly relatedTo: string | null;
}

/** What a frame may name: the subject, what it is related to, and the word that says how. */
export type Said = Readonly<Partial<Record<'what' | 'related' | 'how', string>>>;

/**
 * One way to set a target without a number. `frame` is an ordinary regular expression with named groups over the folded text of a
 * clause, from its beginning (flag `d`): no number stands in it, so that letters of tokens would tell little.
 */
export interface QualitativeRule {
  readonly id: string;
  readonly frame: RegExp;
  /** Words of two characters or more, of which each match has one: most clauses have none. */
  readonly cues: readonly string[];
  /** Null where the match is not what it looks like. */
  readonly relationOf: (said: Said) => Relation | null;
  /** What it may be told of, by the end of its name: of a growth that it is in step, of anything that none is left. */
  readonly subjectEnd: RegExp;
  /** Whether it may go on from a value before it: 固定资产投资增长6%、高于全国平均水平. */
  readonly continues: boolean;
  readonly examples: readonly Example[];
}
