/** What a file that is no text looks like, and what its owner can do. */
export interface BinaryKind {
  readonly what: string;
  readonly advice: string;
}

const OFFICE = 'Open it in an office program and save it as plain text (UTF-8).';
const PICTURE = 'A picture of a notice must be typed out or put through character recognition first.';

/** The first bytes of formats that notices are downloaded in, also under a wrong name. */
const SIGNATURES: readonly (readonly [readonly number[], string, string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image', PICTURE],
  [[0xff, 0xd8, 0xff], 'a JPEG image', PICTURE],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image', PICTURE],
  [[0x42, 0x4d], 'a BMP image', PICTURE],
  [[0x49, 0x49, 0x2a, 0x00], 'a TIFF image', PICTURE],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document', 'Take the text out of it (pdftotext) and read that.'],
  [[0x50, 0x4b, 0x03, 0x04], 'a ZIP archive or an office document (docx, xlsx, ofd)', OFFICE],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old office document (doc, xls, wps)', OFFICE],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'an RTF document', OFFICE],
  [[0x1f, 0x8b], 'a gzip archive', 'Unpack it first.'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive', 'Unpack it first.'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive', 'Unpack it first.'],
];

const SAMPLE = 20_000;
/** One control character in this many bytes is an accident; more are a program's data. */
const BYTES_PER_CONTROL = 50;

const isControl = (byte: number): boolean =>
  (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d) || byte === 0x7f;
/** 1 for a control character: every file is asked for thousands of bytes. */
const CONTROL = Uint8Array.from({ length: 256 }, (_, byte) => Number(isControl(byte)));

/** Which format the bytes are in when they are not text, by their first bytes or by the share of control characters; else null. */
export function binaryKind(bytes: Uint8Array): BinaryKind | null {
  const known = SIGNATURES.find(([signature]) => signature.every((byte, i) => bytes[i] === byte));
  // Two letters alone (BM) are not enough: text may begin with them.
  if (known && (known[0].length > 2 || controls(bytes) > 0)) return { what: known[1], advice: known[2] };
  const sample = bytes.subarray(0, SAMPLE);
  return controls(sample) * BYTES_PER_CONTROL > sample.length
    ? { what: 'binary data', advice: 'Find out which program made it, and save it as plain text (UTF-8).' }
    : null;
}

function controls(bytes: Uint8Array): number {
  let count = 0;
  const end = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < end; i++) count += CONTROL[bytes[i] as number] as number;
  return count;
}
