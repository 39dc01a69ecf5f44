import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { extractAll, readLexicon } from '../src/pipeline.js';
import { docxOf, paragraph, run } from './office/made-docx.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What these look up was matched before by a pattern made of the very words of the table. */
const MATCHED_BEFORE = /^src\/(?:lex|lexicon|phrases|rules|resolve)\//;

/** Look-ups by any text in a table that is written in the code: every object answers to `constructor`. */
function lookUps(config: string): readonly string[] {
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, config),
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  ) as ts.ParsedCommandLine;
  const sources = fileNames.filter((name) => name.startsWith(join(ROOT, 'src')));
  const program = ts.createProgram(sources, options);
  const checker = program.getTypeChecker();
  const found: string[] = [];
  const isAnyText = (node: ts.Expression): boolean => {
    const type = checker.getTypeAtLocation(node);
    return (type.isUnion() ? type.types : [type]).some(({ flags }) => flags & ts.TypeFlags.String);
  };
  const isTable = (node: ts.Expression): boolean => {
    const declared = checker.getSymbolAtLocation(node)?.valueDeclaration;
    if (!declared || !ts.isVariableDeclaration(declared)) return false;
    let made = declared.initializer;
    while (made && (ts.isAsExpression(made) || ts.isSatisfiesExpression(made))) made = made.expression;
    return made !== undefined && ts.isObjectLiteralExpression(made) && made.properties.length > 0;
  };
  const visit = (node: ts.Node): void => {
    const [table, key] = ts.isElementAccessExpression(node)
      ? [node.expression, node.argumentExpression]
      : ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword
        ? [node.right, node.left]
        : [];
    if (table && key && isTable(table) && isAnyText(key)) {
      const file = node.getSourceFile();
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${relative(ROOT, file.fileName)}:${line + 1} ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (sources.includes(file.fileName)) visit(file);
  return found;
}

it.each(['tsconfig.json', 'src/page/tsconfig.json'])(
  'text is looked up as an own property, in what %s covers: with ownEntry() of the model, or in a Map',
  (config) => {
    expect(lookUps(config).filter((place) => !MATCHED_BEFORE.test(place))).toEqual([]);
  },
);

/** A name that every object answers to, and one of its length that none does: a text with either must be read alike. */
const PAIRS = [
  ['constructor', 'konstruktor'],
  ['__proto__', '__brotu__'],
  ['toString', 'tuStrynk'],
  ['hasOwnProperty', 'hasEwnBroperty'],
  ['valueOf', 'valooOf'],
  ['__defineGetter__', '__dafinaGattar__'],
] as const;

/** Indicators are named in capitals, without what stands around a word. */
const bare = (name: string): string => name.toLowerCase().replaceAll('_', '');

const notice = (name: string): string => `${name}2023年工作要点
一、${name}
新建${name}12所，${name}达到60%以上，${name}率达到12${name}，每${name}不少于3${name}。
${name}前完成${name}，2024年${name}完成${name}。
（${name}、市${name}局、${name}委员会负责）
责任单位：${name}，市民政局
序号\t重点任务\t责任单位\t完成时限\t${name}\t${name}率
1\t建设养老机构5个\t${name}\t${name}\t${name}\t12${name}
2\t建设食堂3个\t市商务局\t2024年7月底\t甲\t乙
3\t${name}30张\t市民政局\t2024年8月底\t丙\t丁
根据《${name}》（${name}〔2023〕4号）精神，${name}。
`;
const LONGEST_UNIT = 12;
const lexicon = (name: string): string =>
  `[bodies]\n数字${name}\n[indicators]\n${name}率 | %, ${name} | more | 甲${name}\n[units]\n${name.length > LONGEST_UNIT ? '标方' : name}\n[boilerplate]\n${name}*\n[words]\n长护${name}\n`;
const csv = (name: string): string =>
  `序号,重点任务,责任单位,完成时限,${name}\n1,建设养老机构5个,市民政局,${name},甲\n2,建设食堂3个,${name},2024年7月底,乙\n`;
const html = (name: string): string =>
  `<html><head><meta name="${name}" content="${name}"></head><body class="${name}" ${name}="${name}"><${name}><h1>${name}2023年工作要点</h1><p ${name}=1>新建${name}12所，护理型床位占比达到60%以上，推进养老服务体系建设，落实各级责任，确保完成全年任务。</p></${name}><table><tr><th>序号</th><th>重点任务</th><th>责任单位</th><th>${name}</th></tr><tr><td>1</td><td>建设食堂3个</td><td>市民政局</td><td>甲</td></tr></table></body></html>`;
const docx = (name: string): Uint8Array =>
  docxOf({
    body: `<w:p><w:pPr><w:pStyle w:val="${name}"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${name}"/></w:numPr></w:pPr>${run('2023年工作要点')}</w:p>${paragraph(run(`新建${name}12所。`))}`,
    styles: `<w:style w:type="paragraph" w:styleId="${name}"><w:basedOn w:val="${name}"/></w:style>`,
  });

describe.each(PAIRS)('a text with %s is read as one with %s', (name, other) => {
  it.each([
    ['text', 'a.txt', (word: string) => Buffer.from(notice(word)), ''],
    ['text with own words', 'a.txt', (word: string) => Buffer.from(notice(word)), 'own'],
    ['a table of cells', 'a.csv', (word: string) => Buffer.from(csv(word)), ''],
    ['a web page', 'a.html', (word: string) => Buffer.from(html(word)), ''],
    ['a Word document', 'a.docx', docx, ''],
  ])('%s', async (_, file, make, own) => {
    const read = async (word: string): Promise<string> => {
      const options = own === '' ? {} : { lexicon: readLexicon(lexicon(word)) };
      const documents = await extractAll(make(word), file, options);
      const json = JSON.stringify(documents.map(({ id, source, ...found }) => found));
      return json
        .replaceAll(documents[0]?.id ?? '', 'id')
        .toLowerCase()
        .replaceAll(bare(other), bare(name));
    };
    const plain = (json: string): string => json.replaceAll(/"(?:__proto__) \(\d+\)":/g, '"__proto__":');
    const [found, expected] = [JSON.parse(plain(await read(name))), JSON.parse(await read(other))];
    expect(found).toEqual(expected);
  });
});
