import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const textsIn = (folder: string): readonly string[] => {
  const path = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
  const names = readdirSync(path).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readFileSync(`${path}/${name}`, 'utf8'));
};

/** The notices of the repository, to be cut up and put together again. */
export const NOTICES: readonly string[] = [...textsIn('seeds'), ...textsIn('test/notices')];
