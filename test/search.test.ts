import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { extract } from '../src/pipeline.js';
import { passagesOf } from '../src/search/passages.js';
import { indexQuery, queryParts } from '../src/search/query.js';
import { searchTerms } from '../src/search/terms.js';
import { fillSearchIndex, openStore } from '../src/store/index.js';
import { openSqlite } from '../src/store/sqlite.js';
import { folderWithNotices, planExtract } from './fixtures/command-line.js';
import { NAMES, readText } from './fixtures/gold-document.js';
import { prepared } from './fixtures/prepared.js';
import { scratchFolder } from './fixtures/scratch.js';

const read = (text: string, name: string) => extract(new TextEncoder().encode(text), name);

function storeOf(...documents: readonly ReturnType<typeof read>[]) {
  const store = openStore(join(scratchFolder(), 'plans.db'), { termsOf: searchTerms });
  onTestFinished(() => store.close());
  for (const document of documents) store.keep([prepared(document)], 'r1');
  fillSearchIndex(store.file, searchTerms);
  const found = (typed: string) => {
    const parts = queryParts(typed);
    return [...store.find(indexQuery(parts), {}, 1000)].flatMap(({ id, text }) =>
      passagesOf(text, store.stretches(id), parts).map(({ stretch, marks, whole }) => ({
        whole,
        text: text.slice(stretch.span.start, stretch.span.end),
        marked: marks.map(({ start, end }) => text.slice(start, end)),
      })),
    );
  };
  return { store, found };
}

describe('search', () => {
  it('finds every two letters or digits that stand together in the five notices, wherever they stand', () => {
    const documents = NAMES.map((name) => read(readText(name), `${name}.txt`));
    const { store } = storeOf(...documents);
    const pairs = new Map<string, Set<string>>();
    for (const { id, text } of documents)
      for (const [run] of text.matchAll(/[\p{L}\p{N}]{2,}/gu))
        for (let at = 0; at + 1 < run.length; at++) {
          const pair = run.slice(at, at + 2);
          pairs.set(pair, (pairs.get(pair) ?? new Set()).add(id));
        }
    expect(pairs.size).toBeGreaterThan(9000);
    const missed = [...pairs].filter(([pair, ids]) => {
      const found = new Set([...store.find(indexQuery(queryParts(`"${pair}"`)), {}, 10)].map(({ id }) => id));
      return [...ids].some((id) => !found.has(id));
    });
    expect(missed).toEqual([]);
  });

  it('shows every place in the texts, each in its sentence, heading, table or boilerplate', () => {
    const documents = NAMES.map((name) => read(readText(name), `${name}.txt`));
    const { found } = storeOf(...documents);
    for (const word of ['低保', '床位', '通知', '负责', '责任处室', '民政局', '2015', '万元', '来源']) {
      const times = documents.reduce((sum, { text }) => sum + text.split(word).length - 1, 0);
      expect([word, found(word).flatMap(({ marked }) => marked).length]).toEqual([word, times]);
    }
  });

  const NOTICE =
    '某市2024年民政工作要点\n一、社会救助\n提高低 保标准，ＰＭ２.５下降5%以上。完善农村低保。\n二、养老\n新增床位100张。发放低保金。\n';

  it.each([
    ['低保', ['低 保', '低保', '低保']],
    ['pm2.5', ['ＰＭ２.５']],
    ['5%', ['5%']],
    ['０张', ['0张']],
    ['保标', ['保标']],
    ['张', ['张']],
    ['農村', ['农村']],
    ['保农', []],
    ['救助提高', []],
  ])('%s is found as %j', (typed, expected) => {
    expect(
      storeOf(read(NOTICE, 'a.txt'))
        .found(typed)
        .flatMap(({ marked }) => marked),
    ).toEqual(expected);
  });

  it('wants all words in one sentence, else in one section, and a quoted phrase as it is', () => {
    const { found } = storeOf(read(NOTICE, 'a.txt'));
    expect(found('农村 低保')).toEqual([{ whole: true, text: '完善农村低保。', marked: ['农村', '低保'] }]);
    expect(found('床位 低保').map(({ whole, text }) => [whole, text])).toEqual([
      [false, '新增床位100张。'],
      [false, '发放低保金。'],
    ]);
    expect(found('床位 下降')).toEqual([]);
    expect(found('“农村 低保”').map(({ marked }) => marked)).toEqual([['农村低保']]);
    expect(found('"低保农村"')).toEqual([]);
  });

  it('finds nothing of what is replaced, and all of what replaces it', () => {
    const { store, found } = storeOf(read('某市2024年工作要点\n一、甲\n推进殡葬改革。\n', 'a.txt'));
    store.keep([prepared(read('某市2024年工作要点\n一、甲\n推进婚俗改革。\n', 'a.txt'))], 'r1');
    fillSearchIndex(store.file, searchTerms);
    expect([found('殡葬'), found('婚俗').length]).toEqual([[], 1]);
    expect(store.countFound(indexQuery(queryParts('改革')), {})).toBe(1);
  });

  it.each(['COVID-19', '2016-2020'])('finds %s where a text has it', (typed) => {
    const { found } = storeOf(read(`${NOTICE}做好${typed}有关工作。\n`, 'a.txt'));
    expect(found(typed)).toHaveLength(1);
  });

  it.each(['"', '“”', '、。', 'AND', 'NEAR(低 保)', '低*', '^低', 'a:b', "';--", '\u0000', '😀', '𠮷野'])(
    'takes %j as words, not as a language',
    (typed) => {
      const { found } = storeOf(read(`${NOTICE}推广𠮷野模式。\n`, 'a.txt'));
      if (queryParts(typed).length > 0) expect(() => found(typed)).not.toThrow();
      expect(found('𠮷野')).toHaveLength(1);
    },
  );
});

describe('the search index, which is filled when something is looked for', () => {
  const notices = Array.from({ length: 150 }, (_, i) =>
    read(`某市2024年工作要点\n一、养老\n新增床位${i + 1}张。\n`, `${i}.txt`),
  );
  const openedAt = (file: string) => {
    const store = openStore(file, { termsOf: searchTerms });
    onTestFinished(() => store.close());
    return store;
  };

  it('goes on where filling it was ended before its time, and misses nothing', () => {
    const file = join(scratchFolder(), 'plans.db');
    const store = openedAt(file);
    for (const notice of notices) store.keep([prepared(notice)], 'r1');
    expect(store.countWaiting()).toBe(150);
    let added = 0;
    expect(() =>
      fillSearchIndex(file, searchTerms, () => {
        added++;
        if (added === 70) throw new Error('ended');
      }),
    ).toThrow();
    expect(store.countWaiting()).toBeGreaterThan(0);
    expect(store.countWaiting()).toBeLessThan(150);
    const next = openedAt(file);
    fillSearchIndex(file, searchTerms);
    expect(next.countFound(indexQuery(queryParts('床位')), {})).toBe(150);
    expect(next.countFound(indexQuery(queryParts('149张')), {})).toBe(1);
  });

  it('takes in what came later, and loses what is kept no more', () => {
    const store = openedAt(join(scratchFolder(), 'plans.db'));
    const [first, second, third] = notices.slice(0, 3) as [
      (typeof notices)[0],
      (typeof notices)[0],
      (typeof notices)[0],
    ];
    for (const notice of [first, second]) store.keep([prepared(notice)], 'r1');
    fillSearchIndex(store.file, searchTerms);
    store.forget(first.source.path);
    store.keep([prepared(third)], 'r1');
    expect(store.countWaiting()).toBe(1);
    fillSearchIndex(store.file, searchTerms);
    const found = [...store.find(indexQuery(queryParts('床位')), {}, 10)].map(({ id }) => id);
    expect(found.sort()).toEqual([second.id, third.id].sort());
  });

  it('is filled beside an ingest at work, and what that has set aside stays so', () => {
    const folder = folderWithNotices();
    planExtract(folder, ['ingest', 'seeds']);
    const store = openedAt(join(folder, 'out/plans.db'));
    store.expect(100);
    const indexes = (): unknown => {
      const db = openSqlite(store.file, { readonly: true });
      const names = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'index' ORDER BY name").pluck().all();
      db.close();
      return names;
    };
    const before = indexes();
    const { stdout } = planExtract(folder, ['search', '低保', '--json']);
    expect(indexes()).toEqual(before);
    expect(store.countWaiting()).toBe(0);
    expect(JSON.parse(stdout).hits.length).toBeGreaterThan(5);
  });

  it('takes in what is there when filling begins, and leaves what comes meanwhile', () => {
    const store = openedAt(join(scratchFolder(), 'plans.db'));
    for (const notice of notices.slice(0, 70)) store.keep([prepared(notice)], 'r1');
    const coming = notices.slice(70);
    fillSearchIndex(store.file, searchTerms, () => {
      const next = coming.shift();
      if (next) store.keep([prepared(next)], 'r1');
    });
    expect(store.countWaiting()).toBe(70);
  });

  it('has nothing of a document that is replaced while its terms are worked out', () => {
    const store = openedAt(join(scratchFolder(), 'plans.db'));
    for (const notice of notices.slice(0, 2)) store.keep([prepared(notice)], 'r1');
    let worked = 0;
    fillSearchIndex(store.file, (text) => {
      if (++worked === 2) store.keep([prepared(read('某市2024年工作要点\n一、甲\n推进殡葬改革。\n', '0.txt'))], 'r1');
      return searchTerms(text);
    });
    expect(store.countWaiting()).toBe(1);
    fillSearchIndex(store.file, searchTerms);
    const db = openSqlite(store.file, { readonly: true });
    onTestFinished(() => void db.close());
    expect(db.prepare('SELECT count(*) FROM search_terms_docsize').pluck().get()).toBe(2);
    expect(store.countFound(indexQuery(queryParts('殡葬')), {})).toBe(1);
  });

  it('is made for one search alone where the database is being written', () => {
    const folder = folderWithNotices();
    planExtract(folder, ['ingest', 'seeds']);
    const busy = openSqlite(join(folder, 'out/plans.db'));
    onTestFinished(() => void busy.close());
    busy.exec('BEGIN IMMEDIATE');
    const apart = planExtract(folder, ['search', '低保', '--json']);
    expect(apart.stderr).toMatch(/cannot be written \(locked\); this search makes its own/);
    busy.exec('ROLLBACK');
    const filled = planExtract(folder, ['search', '低保', '--json']);
    expect(filled.stderr).not.toMatch(/search index/);
    expect(apart.stdout).toBe(filled.stdout);
    expect(JSON.parse(filled.stdout).hits.length).toBeGreaterThan(5);
  });
});
