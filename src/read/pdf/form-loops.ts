import { SourceError } from '../../model/index.js';

/** The beginning of an object, or the end of its entries. */
const PART = /(?<number>\d{1,9})\s{1,4}\d{1,5}\s{1,4}obj\b|stream|endobj/gu;
const REFERENCE = /(?<number>\d{1,9})\s{1,4}\d{1,5}\s{1,4}R\b/gu;
/** A form, or the tile of a pattern. */
const DRAWN = /\/Subtype\s{0,4}\/Form\b|\/PatternType\s{0,4}1\b/u;

/** Entries with one blank for many, and names with their characters: /F#6Frm is /Form. */
const plain = (entries: string): string =>
  entries
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/#(?<code>[\da-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** So long are the entries of a form at most, and so deep lie forms in forms. */
const ENTRIES = 8000;
const DEEPEST = 50;

const numbersIn = (entries: string): readonly string[] =>
  [...entries.matchAll(REFERENCE)].map((found) => found.groups?.number ?? '');

/** The objects of a file with their entries, which reach to whatever ends them, and no further than the next object. */
function* objectsIn(file: string): Generator<{ readonly number: string; readonly entries: string }, void, void> {
  let open: RegExpExecArray | null = null;
  for (const part of file.matchAll(PART)) {
    if (open && part.index - open.index <= ENTRIES)
      yield { number: open.groups?.number ?? '', entries: plain(file.slice(open.index, part.index)) };
    open = part.groups?.number === undefined ? null : part;
  }
}

/**
 * Refuses a file with a form (a part of a page that is drawn by name), or a tile of a pattern, that draws itself, alone or by way of others: pdf.js follows it
 * without end. Throws SourceError `damaged-document`.
 */
export function refuseFormLoops(bytes: Uint8Array, name: string): void {
  const file = new TextDecoder('latin1').decode(bytes);
  const uses = new Map<string, readonly string[]>();
  for (const { number, entries } of objectsIn(file)) if (DRAWN.test(entries)) uses.set(number, numbersIn(entries));
  const harmless = new Set<string>();
  const loops = (form: string, above: readonly string[]): boolean => {
    if (harmless.has(form) || !uses.has(form)) return false;
    if (above.includes(form) || above.length > DEEPEST) return true;
    if ((uses.get(form) ?? []).some((other) => loops(other, [...above, form]))) return true;
    harmless.add(form);
    return false;
  };
  if ([...uses.keys()].some((form) => loops(form, [])))
    throw new SourceError(
      'damaged-document',
      `${name} is a damaged PDF document: a part of a page contains itself. Download it again.`,
    );
}
