import { createRequire } from 'node:module';
import { SourceError } from '../../model/index.js';
import { checksum } from './checksum.js';
import type { ZipEntry } from './zip-directory.js';

const HEADER = 0x04034b50;
const HEADER_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** What is unpacked in one go: with it a bomb can give a thousand times as much before it is noticed. */
const STEP = 8 * 1024;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/**
 * One entry of a ZIP archive unpacked, `limit` bytes of it at most: sizes that an archive states are not believed.
 * Throws SourceError `encrypted`, `unsupported-compression`, `too-large` or `damaged-archive`; `label` names the entry in messages.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry, limit: number, label: string): Uint8Array {
  if (entry.encrypted)
    throw new SourceError(
      'encrypted',
      `${label} is protected by a password. Unpack it with the password and read that.`,
    );
  if (entry.size > limit) throw tooLarge(label, limit);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + HEADER_LENGTH > bytes.length || view.getUint32(offset, true) !== HEADER) throw damaged(label);
  const start = offset + HEADER_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length < entry.packedSize) throw damaged(label);
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw new SourceError(
      'unsupported-compression',
      `${label} is packed in a way that is not read (method ${entry.method}). Unpack the archive and read the files in it.`,
    );
  const unpacked = entry.method === STORED ? packed : inflated(packed, limit, label);
  if (unpacked.length !== entry.size || checksum(unpacked) !== entry.checksum) throw damaged(label);
  return unpacked;
}

const tooLarge = (label: string, limit: number): SourceError =>
  new SourceError(
    'too-large',
    `${label} unpacks to more than ${megabytes(limit)}, which no notice has. Unpack it yourself if it is to be trusted, and split it.`,
  );

const damaged = (label: string): SourceError =>
  new SourceError('damaged-archive', `${label} is damaged inside its archive. Download the archive again.`);

function inflated(packed: Uint8Array, limit: number, label: string): Uint8Array {
  const { Inflate } = createRequire(import.meta.url)('fflate') as typeof import('fflate');
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    length += piece.length;
    if (length > limit) throw tooLarge(label, limit);
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP)
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    throw error instanceof SourceError ? error : damaged(label);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
