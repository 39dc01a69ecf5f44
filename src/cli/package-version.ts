import { readFileSync } from 'node:fs';

/** The version in package.json, which stands one folder above the compiled program. */
export function packageVersion(): string {
  const found: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof found === 'object' && found !== null && 'version' in found ? String(found.version) : 'unknown';
}
