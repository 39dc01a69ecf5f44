// Bundles what is loaded most often, the library and the process that reads sources: node takes longer to find and open four hundred small
// files than to run what they hold. Names stay as they are, so that a stack trace can be read, and what is loaded when it is needed stays apart.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

const PARTS = 'bundled';

rmSync(`.build/${PARTS}`, { recursive: true, force: true });
await build({
  entryPoints: ['.build/index.js', '.build/cli/reading-child.js'],
  outbase: '.build',
  outdir: '.build',
  allowOverwrite: true,
  bundle: true,
  splitting: true,
  chunkNames: `${PARTS}/[name]-[hash]`,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
