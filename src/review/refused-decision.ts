/** Why a decision is not taken. */
export type Refusal =
  /** The document has no such record. */
  | 'no-such-record'
  /** What is added stands on no words. */
  | 'no-words'
  /** What is added stands on some of the words of another record. */
  | 'words-taken'
  /** It would not be seen: its values are none that its fields can have, or a later one is about the same record. */
  | 'not-applicable';

/** A decision that cannot be kept; nothing was changed. */
export class RefusedDecision extends RangeError {
  override readonly name = 'RefusedDecision';
  constructor(
    readonly code: Refusal,
    message: string,
  ) {
    super(message);
  }
}
