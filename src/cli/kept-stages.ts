import type { Document } from '../model/index.js';
import { type ReadOptions, readLexicon, type Stages, stagesOfText } from '../pipeline.js';

/** What reading goes by for a document that is kept, with the text of the lexicon that it was read with. */
export const keptOptions = (lexicon: string | null): ReadOptions =>
  lexicon === null ? {} : { lexicon: readLexicon(lexicon) };

/** All stages of a document that is kept, read anew from its text. */
export function stagesOfKept({ blocks, text, source }: Document, options: ReadOptions): Stages {
  const boilerplate = blocks.filter(({ role }) => role === 'boilerplate').map(({ span }) => span);
  const places = blocks.flatMap(({ span, where }) => (where === null ? [] : [{ span, where }]));
  return stagesOfText(text, source, { diagnostics: [], boilerplate, places }, options);
}
