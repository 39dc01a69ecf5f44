import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Gold } from '../evaluate/index.js';
import { CommandError, type Failure, systemFailure } from './failure.js';
import { say } from './language/say.js';

/** A gold file and the text that it was made from. */
export interface GoldFile {
  readonly name: string;
  readonly gold: Gold;
  readonly sourcePath: string;
  /** The bytes as text: no byte order mark, line feeds only. */
  readonly source: string;
}

const SUFFIX = '.gold.json';

/** The folder `seeds` nearest above the gold: test/golden has its sources in seeds/ at the top of the project. */
function seedsAbove(folder: string): string | null {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, 'seeds'))) return join(at, 'seeds');
    if (at === dirname(at)) return null;
  }
}

/** Where the source of a gold file is: in the folder named, or else beside the gold, or else in `seeds` above it. */
function sourceOf(name: string, goldFolder: string, named: string | undefined): string | Failure {
  const folders = named === undefined ? [goldFolder, seedsAbove(goldFolder)] : [named];
  const tried = folders.filter((folder) => folder !== null).map((folder) => join(folder, `${name}.txt`));
  const found = tried.find((path) => existsSync(path));
  if (found !== undefined) return found;
  const message = `Its source text was not found: ${tried.join(' and ')} do not exist. Name its folder with --source.`;
  return { path: join(goldFolder, name + SUFFIX), code: 'no-source', message };
}

function parseGold(path: string): { readonly gold: Gold } | { readonly failure: Failure } {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) return { failure: systemFailure(path, error) };
    return { failure: { path, code: 'bad-json', message: `It is not JSON: ${error.message}. Correct it.` } };
  }
  const parsed = Gold.safeParse(content);
  if (parsed.success) return { gold: parsed.data };
  const [issue] = parsed.error.issues;
  const message = `It is not a gold file: ${issue?.path.join('.') || 'the whole'}: ${issue?.message}. Correct it.`;
  return { failure: { path, code: 'bad-gold', message } };
}

function readGold(name: string, folder: string, named: string | undefined): GoldFile | Failure {
  const parsed = parseGold(join(folder, name + SUFFIX));
  if ('failure' in parsed) return parsed.failure;
  const sourcePath = sourceOf(name, folder, named);
  if (typeof sourcePath !== 'string') return sourcePath;
  try {
    const bytes = readFileSync(sourcePath);
    // The decoder takes the byte order mark away.
    const source = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
    return { name, gold: parsed.gold, sourcePath, source };
  } catch (error) {
    return systemFailure(sourcePath, error);
  }
}

/**
 * The gold files of a folder with their sources, by name, and what was wrong with any.
 * Throws CommandError when there is no such folder or no gold in it.
 */
export function readGoldFiles(
  folder: string,
  source?: string,
): { readonly gold: GoldFile[]; readonly failures: Failure[] } {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new CommandError(
      'no-gold',
      say('There is no folder {folder}. Name the folder that the {ending} files are in.', { folder, ending: SUFFIX }),
    );
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
    .sort();
  if (names.length === 0)
    throw new CommandError(
      'no-gold',
      say('The folder {folder} holds no {ending} file. Name the folder that they are in.', { folder, ending: SUFFIX }),
    );
  if (source !== undefined && !existsSync(source))
    throw new CommandError(
      'no-source',
      say('There is no folder {source}. Name the folder of the source texts with --source.', { source }),
    );
  const read = names.map((name) => readGold(name, folder, source));
  return {
    gold: read.filter((one) => 'gold' in one),
    failures: read.filter((one) => 'code' in one),
  };
}
