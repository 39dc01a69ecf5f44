import type { TimeExpression, TokenType } from '../lex/token.js';
import type { BlockRole, Diagnostic, Inference, NumberClass, Span } from '../model/index.js';
import type { Passage } from '../structure/layout.js';

/** Why a place of a document was read as it was: plain data, the same for the terminal and for `--json`. */
export interface Explanation {
  readonly document: {
    readonly id: string;
    readonly path: string;
    readonly title: string | null;
    /** What of the document itself was told from elsewhere than a title, label or signature: its region by the path. */
    readonly inferred: readonly Inference[];
  };
  /** The years that unwritten ones are taken from. */
  readonly period: { readonly start: string | null; readonly end: string | null };
  readonly place: Place;
  readonly tokens: readonly TokenView[];
  /** What the letters mean that occur among the tokens. */
  readonly legend: readonly { readonly letter: TokenType; readonly meaning: string }[];
  /** The records asked for, or those that hold the offset, by the frame that gave them. */
  readonly readings: readonly FrameReading[];
  /** Of a number, time or body that no record holds: why. */
  readonly unread: Unread | null;
  /** What else was read in the same sentence or cell. */
  readonly others: readonly RecordBrief[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Where an offset stands. `passage` is what rules read at one time; null where no sentence, heading or cell is. */
export interface Place {
  readonly offset: number;
  /** Both from 1; a column is a UTF-16 code unit. */
  readonly line: number;
  readonly column: number;
  /** Where in the source the block stands: page, paragraph, row. */
  readonly where: string | null;
  /** Null between blocks. */
  readonly role: BlockRole | null;
  readonly section: string | null;
  readonly task: string | null;
  readonly passage: PassageView | null;
  /** Null where the rules read; else why they do not. */
  readonly unreadBecause: 'no-sentence' | 'covering-notice' | 'blank' | null;
}

export interface PassageView {
  readonly kind: Passage['kind'];
  readonly zone: Passage['zone'];
  /** Of a cell. */
  readonly column: string | null;
  readonly span: Span;
  readonly text: string;
}

export interface TokenView {
  readonly letter: TokenType;
  readonly text: string;
  readonly span: Span;
}

/** A named group of a frame and the text that it matched. */
export interface SlotView {
  readonly name: string;
  readonly text: string;
  readonly span: Span;
}

/** A frame that fired once, with the records that came of it. Tasks, sections and references have no rule of this kind. */
export interface FrameReading {
  readonly rule: RuleView | null;
  readonly slots: readonly SlotView[];
  readonly records: readonly RecordView[];
}

/** A rule with its first example, which says what it is for. */
export interface RuleView {
  readonly id: string;
  readonly frame: string;
  readonly example: { readonly text: string; readonly facts: readonly string[] } | null;
}

export const RECORD_KINDS = {
  m: 'measure',
  q: 'qualitative target',
  d: 'deadline',
  u: 'responsible unit',
  r: 'reference',
  t: 'task',
  s: 'section',
} as const;
export type RecordKind = (typeof RECORD_KINDS)[keyof typeof RECORD_KINDS];

export interface RecordBrief {
  readonly id: string;
  readonly kind: RecordKind;
  readonly text: string;
  readonly span: Span;
}

export interface RecordView extends RecordBrief {
  readonly fields: readonly FieldView[];
}

/**
 * A field and how it was arrived at. `by`: `slot NAME`, where the slot's text says it; `rule`, where the rule made it of its slots;
 * else the step that filled it in, with the text it was taken from where there is one.
 */
export interface FieldView {
  readonly name: string;
  readonly value: string | number | boolean | null;
  readonly by: string | null;
  readonly from: SourceText | null;
}

export interface SourceText {
  readonly span: Span;
  readonly text: string;
  readonly line: number;
}

/** A number, time or body without a record. */
export interface Unread {
  readonly text: string;
  readonly span: Span;
  readonly letter: TokenType;
  /** Of a time expression. Of the kinds, `point` and `since` bound no work and are read by no rule. */
  readonly timeKind: TimeExpression['kind'] | null;
  /** Of a number: what the ledger says it is. */
  readonly numberClass: NumberClass | null;
  /** The record that the ledger gives the number to: it may stand beside the record's own text. */
  readonly record: string | null;
  readonly near: readonly NearFrame[];
}

/**
 * A frame that came close. `read`: it fits and its rule reads this, but no record came of it; `refused`: it fits, and its rule will not
 * guess; both with a message. `declined`: it fits, and its rule makes nothing of it. `stopped`: parts of it do not match.
 */
export interface NearFrame {
  readonly rule: RuleView;
  readonly outcome: 'read' | 'refused' | 'declined' | 'stopped';
  readonly message: string | null;
  readonly slots: readonly SlotView[];
  /** Parts of the frame that have to match, and how many of them do around this place. */
  readonly matched: number;
  readonly parts: number;
  readonly stops: readonly Stop[];
}

/** A part of a frame that did not match, and what stood in its place; null at the edge of the sentence. */
export interface Stop {
  readonly slot: string | null;
  /** The part itself: a regular expression over letters. */
  readonly wants: string;
  readonly stood: TokenView | null;
}
