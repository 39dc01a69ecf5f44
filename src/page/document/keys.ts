import { ownEntry } from '../../model/index.js';
import type { Layer } from './layer.js';

/** What a key asks for in a document's text. */
export type Wish = { readonly go: 1 | -1; readonly layer: Layer | null } | { readonly go: 0; readonly layer: null };

const LAYER_OF_KEY: Readonly<Record<string, Layer>> = {
  m: 'measure',
  q: 'qualitative',
  d: 'deadline',
  u: 'unit',
  r: 'reference',
  x: 'unexplained',
};

/** n and p go on and back; m, q, d, u, r, x to the next of a kind, with Shift to the previous one; Escape chooses nothing. */
export function wishOf({ key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }): Wish | null {
  const letter = key.toLowerCase();
  if (key === 'Escape') return { go: 0, layer: null };
  if (letter === 'n') return { go: shiftKey ? -1 : 1, layer: null };
  if (letter === 'p') return { go: -1, layer: null };
  const layer = ownEntry(LAYER_OF_KEY, letter);
  return layer === undefined ? null : { go: shiftKey ? -1 : 1, layer };
}

/** Is the reader writing somewhere, or asking the browser for something? Then a key is not for the page. */
export function isElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const { target } = event;
  return target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null;
}
