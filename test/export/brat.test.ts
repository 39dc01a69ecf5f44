import { describe, expect, it } from 'vitest';
import { writeBrat } from '../../src/export/brat/brat.js';
import { type Document, extract } from '../../src/index.js';
import { seedDocuments } from '../fixtures/seed-documents.js';

const filesOf = (documents: readonly Document[]): ReadonlyMap<string, string> =>
  new Map([...writeBrat(documents)].map(({ file, text }) => [file, text]));

interface Entity {
  readonly type: string;
  readonly text: string;
  readonly attributes: Record<string, string>;
  note: string;
}

/**
 * Annotations as brat reads them (brat.nlplab.org/standoff.html): characters are Unicode code points, fragments lie within lines and are
 * joined by a space, and the text behind them must be what stands there. Throws on any line that is not so.
 */
function readStandoff(text: string, annotations: string): readonly Entity[] {
  const characters = [...text];
  const entities = new Map<string, Entity>();
  const of = (id: string | undefined): Entity => {
    const entity = entities.get(id ?? '');
    if (!entity) throw new Error(`no annotation ${id}`);
    return entity;
  };
  for (const line of annotations.split('\n').slice(0, -1)) {
    const entity = /^(?<id>T\d+)\t(?<type>\w+) (?<places>\d+ \d+(?:;\d+ \d+)*)\t(?<text>[^\t]*)$/.exec(line)?.groups;
    const attribute = /^A\d+\t(?<name>\w+) (?<of>T\d+)(?: (?<value>\S+))?$/.exec(line)?.groups;
    const note = /^#\d+\tAnnotatorNotes (?<of>T\d+)\t(?<note>[^\t]*)$/.exec(line)?.groups;
    if (entity) {
      const fragments = (entity.places ?? '').split(';').map((place) => {
        const [start = 0, end = 0] = place.split(' ').map(Number);
        return characters.slice(start, end).join('');
      });
      if (fragments.some((fragment) => fragment.includes('\n') || fragment === ''))
        throw new Error(`over lines: ${line}`);
      if (fragments.join(' ') !== entity.text) throw new Error(`${fragments.join(' ')} is not what stands in ${line}`);
      entities.set(entity.id ?? '', { type: entity.type ?? '', text: entity.text ?? '', attributes: {}, note: '' });
    } else if (attribute) of(attribute.of).attributes[attribute.name ?? ''] = attribute.value ?? 'yes';
    else if (note) of(note.of).note = note.note ?? '';
    else throw new Error(`not a line of brat: ${line}`);
  }
  return [...entities.values()];
}

const documents = seedDocuments();

/** The types and attributes that a configuration of brat allows. */
function readConfiguration(text: string) {
  const sections = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    const title = /^\[(\w+)\]$/.exec(line)?.[1];
    if (title) sections.set(title, []);
    else if (line !== '') [...sections.values()].at(-1)?.push(line);
  }
  const attributes = (sections.get('attributes') ?? []).flatMap((line) => {
    const [, name = '', of = '', values] = /^(\w+)\tArg:([\w|]+)(?:, Value:(\S+))?$/.exec(line) ?? [];
    return of.split('|').map((type) => [`${type}.${name}`, values?.split('|') ?? ['yes']] as const);
  });
  return { entities: sections.get('entities') ?? [], attributes: new Map(attributes) };
}

describe('an export for brat', () => {
  it('marks every record at its place, in characters as brat counts them', () => {
    const files = filesOf(documents);
    for (const document of documents) {
      const name = document.source.path.slice('seeds/'.length, -'.txt'.length);
      expect(files.get(`${name}.txt`)).toBe(document.text);
      const found = readStandoff(document.text, files.get(`${name}.ann`) ?? '?');
      const texts = (type: string) =>
        found
          .filter((one) => one.type === type)
          .map(({ text }) => text)
          .sort();
      const quotes = (records: readonly { readonly text: string }[]) =>
        records.map(({ text }) => text.replace(/\s*[\n\t]\s*/g, ' ')).sort();
      expect(texts('Measure')).toEqual(quotes(document.measures));
      expect(texts('QualitativeTarget')).toEqual(quotes(document.qualitativeTargets));
      expect(texts('Deadline')).toEqual(quotes(document.deadlines));
      expect(texts('ResponsibleUnit')).toEqual(quotes(document.responsibleUnits));
      expect(texts('Reference')).toEqual(quotes(document.references));
      expect(texts('Section')).toHaveLength(document.sections.length);
    }
  });

  it('says of each what it is, in attributes that its configuration allows', () => {
    const files = filesOf(documents);
    const { entities, attributes } = readConfiguration(files.get('annotation.conf') ?? '');
    const found = documents.flatMap(({ text, source }) =>
      readStandoff(text, files.get(source.path.replace(/^seeds\/|\.txt$/g, '') + '.ann') ?? '?'),
    );
    for (const one of found) {
      expect(entities).toContain(one.type);
      for (const [name, value] of Object.entries(one.attributes))
        expect([name, attributes.get(`${one.type}.${name}`)]).toEqual([name, expect.arrayContaining([value])]);
    }
    const beds = found.find(({ note }) => note.includes('indicator=护理型床位占比'));
    expect(beds?.attributes).toEqual({ Bound: 'at-least', Status: 'target', Strength: 'expected' });
    expect(beds?.note).toMatch(/value=30; unit=%/);
  });

  it('counts rare characters and emoji as one, and parts what runs over lines', () => {
    const text = '𠮷县2024年工作要点\n一、𠮷祥工程😀\n新建床位100张。完成《关于推进\n养老服务的意见》。\n';
    const document = extract(new TextEncoder().encode(text), 'plan.txt');
    const [measure] = document.measures;
    const [section] = document.sections;
    if (!measure || !section) throw new Error('nothing was read');
    const start = text.indexOf('床位100张');
    const broken = { ...measure, span: { start, end: text.indexOf('意见') + 2 } };
    const files = filesOf([{ ...document, measures: [broken] }]);
    const found = readStandoff(text, files.get('plan.ann') ?? '?');
    expect(found.find(({ type }) => type === 'Section')?.text).toBe(text.slice(section.span.start, section.span.end));
    expect(found.find(({ type }) => type === 'Measure')?.text).toBe('床位100张。完成《关于推进 养老服务的意见');
  });

  it('names files like the notices, each apart from the others', () => {
    const [first] = documents;
    if (!first) throw new Error('no notices');
    const at = (path: string, id: string) => ({ ...first, id, source: { ...first.source, path } });
    const files = filesOf([at('a/工作 要点.txt', '1'), at('b/工作 要点.html', '2'), at('.txt', '3')]);
    expect([...files.keys()].filter((name) => name.endsWith('.ann'))).toEqual([
      '工作_要点.ann',
      '工作_要点-2.ann',
      '3.ann',
    ]);
  });
});
