import { simplifiedCharacter } from '../lexicon/traditional.js';
import type { Span } from '../model/index.js';
import type { SourceText } from './source-text.js';

/**
 * What converters put into pages against copying: a traditional character with its pronunciation behind it, 當(dāng)前, 發(fā)展. The tone
 * tells it from other brackets; without one (著(zhe), 們(men)) the character must have a simplified form.
 */
const PRONOUNCED =
  /(?<character>[\u4e00-\u9fff])[(（](?<sound>[a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,4}|[a-z]{1,6})[)）]/gu;
const TONE = /[^a-zü]/u;
/** A text with fewer explains a word or two to its readers. */
const FEWEST = 3;

/** A source without the pronunciations that a converter put into it, and with a remark on where they were. */
export function withoutPronunciations(source: SourceText): SourceText {
  const found = [...source.text.matchAll(PRONOUNCED)].filter(({ groups }) => {
    const { character = '', sound = '' } = groups ?? {};
    return TONE.test(sound) || simplifiedCharacter(character) !== character;
  });
  const [first] = found;
  if (!first || found.length < FEWEST) return source;
  const pieces: string[] = [];
  /** Where each cut begins in the text as it was, and how much is gone with it and those before. */
  const cuts: { readonly at: number; readonly gone: number }[] = [];
  let end = 0;
  let gone = 0;
  for (const { index, 0: whole } of found) {
    pieces.push(source.text.slice(end, index), simplifiedCharacter(whole[0] ?? ''));
    end = index + whole.length;
    gone += whole.length - 1;
    cuts.push({ at: index + 1, gone });
  }
  const moved = mover(cuts);
  const span = { start: first.index, end: first.index + 1 };
  const message = `${found.length} pronunciations in brackets such as ${first[0]} were put into the text by a converter; they are taken out, the first here.`;
  return {
    ...source,
    text: pieces.join('') + source.text.slice(end),
    boilerplate: source.boilerplate.map(moved),
    places: source.places.map((place) => ({ ...place, span: moved(place.span) })),
    diagnostics: [
      ...source.diagnostics.map((one) => ({ ...one, span: one.span && moved(one.span) })),
      { severity: 'warning', code: 'pronunciations', message, span },
    ],
  };
}

/** Where a span of the text as it was lies in the text without its cuts. */
function mover(cuts: readonly { readonly at: number; readonly gone: number }[]): (span: Span) => Span {
  const moved = (offset: number): number => {
    let [low, high] = [0, cuts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((cuts[middle]?.at ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(
      offset - (cuts[low - 1]?.gone ?? 0),
      cuts[low - 1] ? (cuts[low - 1]?.at ?? 0) - (cuts[low - 2]?.gone ?? 0) : 0,
    );
  };
  return ({ start, end }) => ({ start: moved(start), end: moved(end) });
}
