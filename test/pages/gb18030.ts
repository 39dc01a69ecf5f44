/** The two-byte characters of GB18030 by their code units, from what Node decodes; it has no encoder. */
const CODES = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder('gb18030');
for (let high = 0x81; high <= 0xfe; high++)
  for (let low = 0x40; low <= 0xfe; low++)
    if (low !== 0x7f) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if (character.length === 1 && !CODES.has(character)) CODES.set(character, [high, low]);
    }

/** A page in GB18030; what has no two bytes there is written as an HTML character reference. */
export const gb18030 = (html: string): Uint8Array =>
  Uint8Array.from(
    [...html].flatMap((c) => {
      const code = c.codePointAt(0) ?? 0;
      return code < 0x80 ? [code] : (CODES.get(c) ?? [...`&#${code};`].map((digit) => digit.charCodeAt(0)));
    }),
  );
