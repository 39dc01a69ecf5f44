/**
 * The name of an archive's entry: UTF-8 where the archive says so or the bytes can be nothing else, else GBK as Chinese Windows writes it.
 */
export function decodedName(bytes: Uint8Array, isUtf8: boolean): string {
  if (!isUtf8)
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      return new TextDecoder('gb18030').decode(bytes);
    }
  return new TextDecoder('utf-8').decode(bytes);
}

const LONGEST_PART = 200;

/** A part of a name that is too long, without its middle: by its ending it is known what it is. No character is cut in half. */
function shortened(part: string): string {
  if (part.length <= LONGEST_PART) return part;
  const ending = /\.[^.]{1,10}$/u.exec(part)?.[0] ?? '';
  return part.slice(0, LONGEST_PART - ending.length).replace(/[\ud800-\udbff]$/u, '') + ending;
}

/**
 * An entry's name as a label that cannot leave its archive: `..\..\etc/x.txt` is `etc/x.txt`. No drive, no leading slash, no control
 * characters. Empty when nothing is left.
 */
export const harmlessName = (name: string): string =>
  name
    .replaceAll('\\', '/')
    .split('/')
    .map((part) =>
      shortened(
        part
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be in a label
          .replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/gu, '')
          .replace(/^[A-Za-z]:/u, '')
          .trim(),
      ),
    )
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');
