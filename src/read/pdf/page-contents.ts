import { SourceError } from '../../model/index.js';

const LIST = /\/Contents\s{0,9}\[/gu;
/** A page is drawn by a few streams; a program that edits adds some. So many characters name ten thousand. */
const LONGEST = 100_000;

/** Refuses a file with a page that names streams without end: pdf.js opens each before it draws anything. Throws SourceError `too-large`. */
export function refuseEndlessContents(bytes: Uint8Array, name: string): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let end = 0;
  for (const { index } of file.matchAll(LIST)) {
    if (end < index) end = file.indexOf(']', index);
    if (end < 0) end = file.length;
    if (end - index > LONGEST)
      throw new SourceError(
        'too-large',
        `${name} has a page that is drawn by more parts than any page is. Print the pages of the notice to a PDF of their own.`,
      );
  }
}
