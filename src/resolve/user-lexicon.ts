import type { Indicator } from '../lexicon/indicators/indicator.js';
import { type Lexicon, LexiconError } from '../lexicon/user/lexicon.js';
import { parseLexicon } from '../lexicon/user/parse-lexicon.js';
import { builtInCatalogue } from './indicator.js';
import { type Catalogue, withIndicators } from './indicator-catalogue.js';

/**
 * A user's lexicon, for `extract`, from the text of a file: see parseLexicon for its form.
 * Throws LexiconError, which tells of every line that cannot be used and what to write instead.
 */
export function readLexicon(text: string): Lexicon {
  const { lexicon, indicators, problems } = parseLexicon(text);
  const lines = new Map<Indicator, number>(indicators.map(({ line, entry }) => [entry, line]));
  const conflicts = withIndicators(builtInCatalogue(), lexicon.indicators).conflicts.map(({ indicator, message }) => ({
    line: lines.get(indicator) ?? 0,
    message,
  }));
  const all = [...problems, ...conflicts].sort((a, b) => a.line - b.line);
  if (all.length > 0) throw new LexiconError(all);
  return lexicon;
}

const catalogues = new WeakMap<Lexicon, Catalogue>();

/** The indicators that a lexicon adds to the built-in ones, indexed once. */
export function catalogueOf(lexicon: Lexicon | undefined): Catalogue {
  if (!lexicon || lexicon.indicators.length === 0) return builtInCatalogue();
  const known = catalogues.get(lexicon) ?? withIndicators(builtInCatalogue(), lexicon.indicators).catalogue;
  catalogues.set(lexicon, known);
  return known;
}
