import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { zipOf } from '../office/package.js';
import { SAMPLES, type Sample } from './samples.js';

/** A source as it might come: bytes under a name. */
export interface AnySource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const LONGEST = 400_000;

const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));
const spliced = (bytes: Uint8Array, at: number, length: number, put: Uint8Array): Uint8Array =>
  joined(bytes.subarray(0, at), put, bytes.subarray(at + length));

/** Numbers at the edges of what programs keep numbers in, as text. */
const NUMBERS = ['0', '-1', '1', '65536', '2147483648', '4000000000', '99999999999999999999', '1e308', '0.0000001', ''];
/** What ends, opens or means something in one of the formats. */
const TRIGGERS = [
  ...['<', '>', '</', '<!--', ']]>', '<![CDATA[', '&#x10FFFF;', '&#0;', '&lt', '"', "'", '=', '\r\n', '\0', '%', '\\'],
  ...['(', ')', '<<', '>>', '[', ']', '/', ' R', ' obj', 'stream', 'endstream', 'endobj', 'xref', 'trailer'],
  ...['<table>', '<td colspan=1000 rowspan=1000>', '<div>', '<w:p>', '<w:tbl>', '<c r="XFD1048576">', '<frameset>'],
  ...['Content-Type: ', '----B', '=3D', 'PK\x03\x04', '%PDF-', '\ufeff', '一、', '50%', '2015年', '市民政局'],
].map((text) => strToU8(text));

/** A change of `bytes` at a place, over a length, by what `pick` chooses. */
type Change = (bytes: Uint8Array, at: number, length: number, pick: number, other: Uint8Array) => Uint8Array;
const CHANGES = {
  flip: (bytes, at, _, pick) => bytes.map((byte, i) => (i === at ? byte ^ (1 << (pick & 7)) : byte)),
  set: (bytes, at, length, pick) => bytes.map((byte, i) => (i >= at && i < at + (length % 5) ? pick & 255 : byte)),
  extreme: (bytes, at, length, pick) =>
    bytes.map((byte, i) => (i >= at && i < at + 1 + (length % 8) ? ([0, 0xff, 0x7f, 0x80][pick & 3] ?? 0) : byte)),
  cut: (bytes, at, length) => spliced(bytes, at, length, new Uint8Array()),
  end: (bytes, at) => bytes.slice(0, at),
  repeat: (bytes, at, length, pick) =>
    spliced(bytes, at, 0, joined(...Array.from({ length: 1 + (pick % 40) }, () => bytes.subarray(at, at + length)))),
  many: (bytes, at, _, pick) =>
    spliced(bytes, at, 0, joined(...Array<Uint8Array>(3000).fill(TRIGGERS[pick % TRIGGERS.length] as Uint8Array))),
  trigger: (bytes, at, _, pick) => spliced(bytes, at, 0, TRIGGERS[pick % TRIGGERS.length] as Uint8Array),
  swap: (bytes, at, length) =>
    spliced(
      bytes,
      at,
      2 * length,
      joined(bytes.subarray(at + length, at + 2 * length), bytes.subarray(at, at + length)),
    ),
  number: (bytes, at, _, pick) => {
    const digits = /\d+/u.exec(Buffer.from(bytes.subarray(at)).toString('latin1'));
    const put = strToU8(NUMBERS[pick % NUMBERS.length] ?? '');
    return digits ? spliced(bytes, at + digits.index, digits[0].length, put) : bytes;
  },
  graft: (bytes, at, length, pick, other) =>
    spliced(bytes, at, length, other.subarray(pick % other.length, (pick % other.length) + length)),
} as const satisfies Readonly<Record<string, Change>>;

const samples = Object.values(SAMPLES);
const sample = fc.oneof(...samples.map((those) => fc.constantFrom(...those)));
const change = fc.record({
  kind: fc.constantFrom(...(Object.keys(CHANGES) as (keyof typeof CHANGES)[])),
  place: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  length: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 41, max: 2000 })),
  pick: fc.nat(0xffff),
  other: sample,
});
const changes = fc.array(change, { minLength: 1, maxLength: 6 });

const changed = (bytes: Uint8Array, all: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[]) =>
  all.reduce(
    (now, { kind, place, length, pick, other }) =>
      CHANGES[kind](now, Math.floor(place * now.length), length, pick, other.bytes).slice(0, LONGEST),
    bytes,
  );

/** An archive with one part changed and all else sound, or its own bytes changed. */
function harmed({ name, bytes, parts }: Sample, all: Parameters<typeof changed>[1], part: number | null): AnySource {
  const names = Object.keys(parts ?? {});
  const chosen = part === null ? undefined : names[part % names.length];
  if (parts === null || chosen === undefined) return { name, bytes: changed(bytes, all) };
  return { name, bytes: zipOf({ ...parts, [chosen]: changed(parts[chosen] as Uint8Array, all) }) };
}

/** A source of any format that something happened to. */
export const anySource: fc.Arbitrary<AnySource> = fc
  .record({ sample, changes, part: fc.option(fc.nat(20), { freq: 3 }) })
  .map((one) => harmed(one.sample, one.changes, one.part));
