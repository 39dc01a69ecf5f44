/** A source that cannot be read: `code` is stable and kebab-case, the message says what was wrong and what to do. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}
