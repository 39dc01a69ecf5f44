import { closeSync, lstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize, relative, sep } from 'node:path';
import { beginsLikeDocument, documentByName, HEAD_BYTES } from '../read/document-name.js';
import { type Failure, systemFailure } from './failure.js';
import { isLeftOut, type LeavingOut } from './left-out.js';
import { STANDARD_INPUT } from './read-source.js';
import type { ListedSource } from './source-list.js';

/** What the paths of a command line come to. */
export interface Sources {
  /** Each file once, by code unit. */
  readonly files: readonly string[];
  /** What folders hold beside documents (data, programs, pictures), links to folders, and links out of the folder that was named. */
  readonly skipped: readonly string[];
  readonly failures: readonly Failure[];
  /** The folders and files asked for in which there is something to read. What is gone from them is gone for good. */
  readonly roots: readonly string[];
  /** How many files the user has left out. */
  readonly leftOut: number;
}

interface Found {
  readonly roots: string[];
  readonly files: Set<string>;
  readonly skipped: Set<string>;
  readonly failures: Failure[];
  readonly followLinks: boolean;
}

/** A path as it is kept: `./a//b/` is `a/b`, with "/" on every system. */
export const tidy = (path: string): string => {
  const plain = normalize(path).split(sep).join('/');
  return plain.length > 1 && plain.endsWith('/') ? plain.slice(0, -1) : plain;
};

/** The first bytes of a file; none of what is no file, such as a pipe, or says that it has none (/proc): these may never give any. */
function headOf(path: string): Uint8Array {
  const found = statSync(path);
  if (!found.isFile() || found.size === 0) return new Uint8Array();
  const file = openSync(path, 'r');
  try {
    const head = new Uint8Array(HEAD_BYTES);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

function addFile(path: string, found: Found): void {
  const isDocument = documentByName(path) ?? beginsLikeDocument(headOf(path));
  (isDocument ? found.files : found.skipped).add(tidy(path));
}

/** Does a link lead out of the folder that it was met in? */
function leadsOut(path: string, folder: string): boolean {
  const way = relative(realpathSync(folder), realpathSync(path));
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/**
 * What the folder holds that the user named (or is in, for a pattern). Links to folders are not followed, so that nothing loops or is read
 * twice; nor are those that lead out of it, unless the user says so: what they lead to was not named.
 */
function addEntry(path: string, folder: string, found: Found): void {
  try {
    const entry = lstatSync(path);
    if (entry.isDirectory()) walk(path, folder, found);
    else if (entry.isSymbolicLink() && (statSync(path).isDirectory() || (!found.followLinks && leadsOut(path, folder))))
      found.skipped.add(tidy(path));
    else addFile(path, found);
  } catch (error) {
    found.failures.push(systemFailure(tidy(path), error));
  }
}

/** Walks a folder and those in it, hidden ones aside. */
function walk(inside: string, folder: string, found: Found): void {
  for (const name of readdirSync(inside).sort()) if (!name.startsWith('.')) addEntry(join(inside, name), folder, found);
}

const listed = (paths: readonly string[]): string =>
  paths.length > 3 ? `${paths.slice(0, 3).join(', ')}, …` : paths.join(', ');

/** What a folder or pattern of the user's leads to; that it holds no notice is worth a word. */
function addAll(path: string, what: string, gather: (inside: Found) => void, found: Found): void {
  const inside: Found = { ...found, roots: [], files: new Set(), skipped: new Set(), failures: [] };
  gather(inside);
  for (const one of inside.files) found.files.add(one);
  for (const one of inside.skipped) found.skipped.add(one);
  found.failures.push(...inside.failures);
  if (inside.files.size > 0 || inside.failures.length > 0) return;
  const others = [...inside.skipped];
  const instead = others.length > 0 ? `, only other things: ${listed(others)}` : '';
  found.failures.push({
    path,
    code: 'no-notices',
    message: `${what} no documents${instead}. Name the files or the folder that the notices are in: a file that is named is always read.`,
  });
}

function addFolder(folder: string, found: Found): void {
  const gather = (inside: Found): void => {
    try {
      walk(folder, folder, inside);
      if (inside.files.size > 0) found.roots.push(tidy(folder));
    } catch (error) {
      inside.failures.push(systemFailure(tidy(folder), error));
    }
  };
  addAll(tidy(folder), 'The folder holds', gather, found);
}

/** A file that the user named is read, whatever its name: what it is its content says. */
function addNamed(path: string, found: Found): void {
  found.files.add(tidy(path));
  found.roots.push(tidy(path));
}

async function addPattern(pattern: string, found: Found): Promise<void> {
  const { default: glob } = await import('fast-glob');
  const paths = glob.sync(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {
    onlyFiles: false,
    followSymbolicLinks: false,
    suppressErrors: true,
  });
  if (paths.length === 0)
    found.failures.push({
      path: pattern,
      code: 'no-match',
      message: 'No file matches this pattern. Check it, and the folder you are in.',
    });
  else
    addAll(
      pattern,
      'The pattern matches',
      (inside) => {
        for (const path of paths) addEntry(path, dirname(path), inside);
      },
      found,
    );
}

async function addArgument(argument: string, found: Found): Promise<void> {
  if (argument === STANDARD_INPUT) return addNamed(argument, found);
  let isFolder: boolean;
  try {
    isFolder = statSync(argument).isDirectory();
  } catch (error) {
    if (/[*?[\]{}]/.test(argument)) await addPattern(argument, found);
    else found.failures.push(systemFailure(argument === '' ? "''" : tidy(argument), error));
    return;
  }
  if (isFolder) addFolder(argument, found);
  else addNamed(argument, found);
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A line of a list names a file or a folder; it is no pattern. */
function addListed(listed: ListedSource | { readonly failure: Failure }, list: string, found: Found): void {
  if ('failure' in listed) found.failures.push(listed.failure);
  else if (listed.bytes)
    found.failures.push({
      path: list,
      code: 'bad-line',
      message: `It brings the bytes of ${listed.name}, and ingest reads files. Give it to plan-extract map.`,
    });
  else
    try {
      if (statSync(listed.name).isDirectory()) addFolder(listed.name, found);
      else addNamed(listed.name, found);
    } catch (error) {
      found.failures.push(systemFailure(tidy(listed.name), error));
    }
}

async function addList(list: string, found: Found): Promise<void> {
  const [{ bytesOf, inputName }, { listedSources }] = await Promise.all([
    import('./byte-files.js'),
    import('./source-list.js'),
  ]);
  try {
    for await (const listed of listedSources(bytesOf(list), inputName(list))) addListed(listed, inputName(list), found);
  } catch (error) {
    found.failures.push(systemFailure(inputName(list), error));
  }
}

/** What is read beside the arguments, and what of all is not. */
export interface Finding extends LeavingOut {
  /** A file that names files, or `-`. */
  readonly filesFrom?: string;
  /** A file that tells of others, and is none of them. */
  readonly sources?: string;
  /** Are links followed that lead out of the folder they are met in? */
  readonly followLinks?: boolean;
}

/** The files that the arguments stand for (files, folders with all below them, patterns), and what was wrong with any. */
export async function findSources(paths: readonly string[], finding: Finding = {}): Promise<Sources> {
  const found: Found = {
    roots: [],
    files: new Set(),
    skipped: new Set(),
    failures: [],
    followLinks: finding.followLinks ?? false,
  };
  for (const path of paths) await addArgument(path, found);
  if (finding.filesFrom !== undefined) await addList(finding.filesFrom, found);
  if (finding.sources !== undefined) found.files.delete(tidy(finding.sources));
  const files = [...found.files].filter((path) => !isLeftOut(path, finding)).sort(byCodeUnit);
  return {
    files,
    leftOut: found.files.size - files.length,
    skipped: [...found.skipped].filter((path) => !found.files.has(path)).sort(byCodeUnit),
    failures: found.failures,
    roots: found.roots,
  };
}
