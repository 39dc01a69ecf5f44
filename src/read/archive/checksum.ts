import zlib from 'node:zlib';

const POLYNOMIAL = 0xedb88320;

/** What each byte adds to the sum. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
  return sum;
});

/**
 * The CRC-32 of the bytes, which ZIP archives keep of each file to tell whether it is whole. `before` is that of what stands
 * before them, where bytes come in pieces.
 */
export const checksum: (bytes: Uint8Array, before?: number) => number = zlib.crc32 ?? summed;

function summed(bytes: Uint8Array, before = 0): number {
  let sum = (before ^ 0xffffffff) >>> 0;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
