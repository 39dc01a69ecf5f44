import type { Diagnostic } from '../model/index.js';

/** Gathers what a source shows struck through: it was taken back, so it is no text of the notice, but it is told of. */
export interface StruckThrough {
  readonly add: (text: string) => void;
  /** One for all of it, none where nothing was struck through. */
  readonly diagnostics: () => readonly Diagnostic[];
}

const FIRST_WORDS = 30;

export function struckThrough(): StruckThrough {
  let characters = 0;
  let first = '';
  return {
    add: (text) => {
      const words = text.replaceAll(/\s+/gu, ' ');
      characters += words.replaceAll(' ', '').length;
      if (first.length <= FIRST_WORDS) first += words.slice(0, FIRST_WORDS + 1);
    },
    diagnostics: () => {
      if (characters === 0) return [];
      const words = first.trim();
      const quoted = words.length > FIRST_WORDS ? `${words.slice(0, FIRST_WORDS)}…` : words;
      const message = `Struck through in the source, and left out of the text: ${characters} character${characters === 1 ? '' : 's'}, beginning “${quoted}”.`;
      return [{ severity: 'warning', code: 'struck-through', message, span: null }];
    },
  };
}
