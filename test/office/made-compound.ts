const SECTOR = 512;
const END = 0xfffffffe;
const FREE = 0xffffffff;

/** A compound file with one stream, which is empty: enough to say by its name what the file is. */
export function compoundWith(stream: string): Uint8Array {
  const bytes = new Uint8Array(SECTOR * 3);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 4096, true);
  view.setUint32(60, END, true);
  view.setUint32(68, END, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + i * 4, i === 0 ? 0 : FREE, true);
  // The first sector says what follows which: itself, and the directory in the second.
  for (let i = 0; i < SECTOR / 4; i++) view.setUint32(SECTOR + i * 4, i < 2 ? END : FREE, true);
  const entry = (index: number, name: string, type: number): void => {
    const at = SECTOR * 2 + index * 128;
    [...name].forEach((letter, i) => void view.setUint16(at + i * 2, letter.charCodeAt(0), true));
    view.setUint16(at + 64, (name.length + 1) * 2, true);
    view.setUint8(at + 66, type);
    view.setUint32(at + 116, END, true);
  };
  entry(0, 'Root Entry', 5);
  entry(1, stream, 2);
  return bytes;
}
