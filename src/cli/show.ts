import type { Document, Span } from '../model/index.js';
import { type CommandModule, type CommonOptions, EXIT, withCommonOptions } from './command.js';
import { helpText } from './language/help-text.js';
import { say, sayWord } from './language/say.js';
import { terminalSafe } from './terminal-safe.js';

interface ShowOptions extends CommonOptions {
  readonly json?: boolean;
  readonly tasks?: boolean;
}

const EXAMPLES = `
  $ plan-extract show 2018年全市民政工作要点
  $ plan-extract show c8875b83 --tasks`;

/** One finding as a line, where it stands, and under which heading. */
interface Finding {
  readonly section: string | null;
  readonly span: Span;
  readonly line: string;
}

const said = (...words: readonly (string | null | false)[]): string =>
  words.filter((word) => word !== null && word !== false && word !== '').join(' ');

function findingsOf(
  { tasks, measures, qualitativeTargets, deadlines, responsibleUnits, references }: Document,
  withTasks: boolean,
): readonly Finding[] {
  const found: Finding[] = [
    ...(withTasks ? tasks.map(({ section, span, text }) => ({ section, span, line: `· ${text}` })) : []),
    ...measures.map((m) => ({
      section: m.section,
      span: m.span,
      line: `= ${said(m.scope, m.indicator ?? m.subject ?? '?', m.per && say('per {per}', { per: m.per }), m.text, m.status !== 'target' && `(${sayWord(m.status)})`, m.due && say('until {due}', { due: m.due }))}`,
    })),
    ...qualitativeTargets.map((q) => ({
      section: q.section,
      span: q.span,
      line: `~ ${said(q.scope, q.indicator ?? q.subject, q.text, q.status !== 'target' && `(${sayWord(q.status)})`)}`,
    })),
    ...deadlines.map((d) => ({
      section: d.section,
      span: d.span,
      line: `${say('by')} ${said(d.text, d.to && `→ ${d.to}`, d.duration && `(${d.duration})`)}`,
    })),
    ...responsibleUnits.map((u) => ({ section: u.section, span: u.span, line: `@ ${u.unit} (${sayWord(u.role)})` })),
    ...references
      .filter(({ self }) => !self)
      .map((r) => ({ section: r.section, span: r.span, line: said(r.title && `《${r.title}》`, r.documentNumber) })),
  ];
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** The plan as a tree: a line a heading, and what was found under it. */
function* planTree(document: Document, withTasks: boolean): Generator<string> {
  const { metadata, sections, source } = document;
  const { region, period, issuer, documentNumber, kind } = metadata;
  yield `${metadata.title ?? source.path}\n`;
  yield `${said(region.name, kind, issuer, documentNumber, period.start && say('{start} to {end}', { start: period.start, end: period.end ?? '…' }))}\n`;
  yield `${document.id}  ${source.path}\n`;
  const findings = findingsOf(document, withTasks);
  const under = (section: string | null, depth: number): string[] =>
    findings
      .filter((one) => one.section === section)
      .map(({ line }) => `${'  '.repeat(depth)}${line.replaceAll(/\s+/g, ' ')}\n`);
  yield* under(null, 1);
  for (const { id, level, marker, title } of sections) {
    yield `\n${'  '.repeat(level - 1)}${marker ?? ''}${title.replaceAll(/\s+/g, ' ')}\n`;
    yield* under(id, level);
  }
}

async function show(word: string, { db, json, tasks }: ShowOptions): Promise<number> {
  const [{ libraryAt }, { namedDocument }, { writeToOutput }] = await Promise.all([
    import('./database.js'),
    import('./named-document.js'),
    import('./output.js'),
  ]);
  const library = libraryAt(db);
  try {
    const document = library.document(namedDocument(library, word).id);
    if (document)
      await writeToOutput(
        json ? [`${JSON.stringify(document, null, 2)}\n`] : terminalSafe(planTree(document, tasks ?? false)),
      );
    return EXIT.well;
  } finally {
    library.close();
  }
}

export const showCommand: CommandModule = (program, runner) => {
  withCommonOptions(program.command('show'))
    .description(say('show a plan as a tree of its headings with what was found under each'))
    .argument('<doc>', say('a path, the beginning of an id, or a part of a title'))
    .option('--tasks', say('every task too'))
    .option('--json', say('print the document as export does'))
    .addHelpText('after', helpText('show', EXAMPLES))
    .action((word: string, options: ShowOptions) => runner(() => show(word, options)));
};
