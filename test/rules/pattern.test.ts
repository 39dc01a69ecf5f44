import { describe, expect, it } from 'vitest';
import { holds, typeMask } from '../../src/lex/type-mask.js';
import { ahead, END, list, lookingBack, many, notAfter, oneOf, opt, seq, slot, some } from '../../src/rules/pattern.js';

const FRAME = lookingBack(
  [
    slot('what', many('TB&')),
    slot('how', many('VJ'), 'FV'),
    opt(oneOf(slot('base', some('T'), 'E'), slot('doing', 'T'))),
  ],
  'QC',
  slot('values', list('Q', 2, 10)),
  ahead(opt('E'), oneOf(';', END)),
);

describe('a frame written as a pattern', () => {
  it('finds its number, looks back from there, and has what matched by name', () => {
    const found = [...'TB&TVFQ&Q;TQ'.matchAll(FRAME.pattern)];
    expect(found.map(({ groups }) => ({ ...groups }))).toEqual([
      { what: 'TB&T', how: 'VF', base: undefined, doing: undefined, values: 'Q&Q' },
    ]);
    expect(FRAME.slots).toEqual(['what', 'how', 'base', 'doing', 'values']);
  });

  it('needs the letters without which it matches nothing, and no others', () => {
    for (const letters of ['FQ&', 'VQ&'])
      expect([letters, holds(typeMask(letters), FRAME.needs)]).toEqual([letters, true]);
    for (const letters of ['Q&', 'FQ', 'F&'])
      expect([letters, holds(typeMask(letters), FRAME.needs)]).toEqual([letters, false]);
    const choice = seq(notAfter('X'), oneOf(seq('A', 'B'), 'C', opt('D')), opt('E'));
    expect(choice.needs).toEqual([]);
  });

  it('is a row of parts, what it looks back and ahead to in their places; some of them can fail', () => {
    expect(FRAME.parts.map(({ slot: name, required }) => [name, required])).toEqual([
      ['what', false],
      ['how', true],
      ['base', false],
      ['values', true],
      [null, false],
      [null, true],
    ]);
  });
});
