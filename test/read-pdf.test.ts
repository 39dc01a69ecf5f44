import { describe, expect, it } from 'vitest';
import { SourceError } from '../src/model/index.js';
import { extract } from '../src/pipeline.js';
import { readSourceAsync } from '../src/read/read.js';
import { pdfOf, shown } from './pdf/made-pdf.js';

const read = (bytes: Uint8Array) => readSourceAsync(bytes, 'notice.pdf');
const codeOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    await read(bytes);
  } catch (error) {
    if (error instanceof SourceError) return error.code;
    throw error;
  }
  return 'none';
};

describe('a PDF document', () => {
  it('is read asynchronously; extract says how', () => {
    const bytes = pdfOf([shown(['Plan of 2020'])]);
    expect(() => extract(bytes, 'plan.pdf')).toThrow(/plan\.pdf is a PDF document\. Read it with extractAsync/);
  });

  it('is rejoined into paragraphs, with the page of each', async () => {
    const { text, places } = await read(pdfOf([shown(['Plan of 2020']), shown(['Budget of 2021'])]));
    expect(text).toBe('Plan of 2020\nBudget of 2021\n');
    expect(places.map((place) => place.where)).toEqual(['page 1', 'page 2']);
  });

  it('without pages that hold anything is told apart from one that is no PDF inside', async () => {
    expect(await codeOf(pdfOf([shown([])]))).toBe('empty');
    expect(await codeOf(new TextEncoder().encode('%PDF-1.7\nnothing'))).toBe('damaged-document');
  });
});
