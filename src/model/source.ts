import { z } from 'zod';

/** Where a file came from, as whoever fetched it has noted it. */
export const Origin = z.strictObject({
  url: z.string().nullable().describe('address that the file was fetched from'),
  publisher: z.string().nullable().describe('who published it there'),
  fetchedAt: z.string().nullable().describe('when it was fetched: a day, or a time as ISO 8601 has it'),
});
export type Origin = Readonly<z.infer<typeof Origin>>;
export const NO_ORIGIN: Origin = { url: null, publisher: null, fetchedAt: null };

export const Source = z.strictObject({
  path: z.string().describe('the file, as it was named when it was read, with "/" between folders'),
  part: z
    .int()
    .min(1)
    .nullable()
    .describe('which notice of the file, where it holds several one after another; null where it holds one'),
  sha256: z.string().describe('digest of the bytes of the file'),
  bytes: z.int().describe('size of the file'),
  mediaType: z.string().describe('format of the file, known by its content'),
  encoding: z.string().describe('how the characters of the file were encoded'),
  ...Origin.shape,
});
export type Source = Readonly<z.infer<typeof Source>>;

/** A document's name for people: its path, and of a file with several notices which it is: `yearbook.docx#2`. */
export const sourceName = ({ path, part }: Pick<Source, 'path' | 'part'>): string =>
  part === null ? path : `${path}#${part}`;
