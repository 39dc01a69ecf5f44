#!/usr/bin/env node
import { whyUnsupported } from './supported-node.js';

/** What it imports may not even be parsed by a Node that is not supported, and is to run with the flags. */
async function main(): Promise<void> {
  const { memoryFlags, setFlags, speedFlags } = await import('./speed-flags.js');
  const { node } = process.versions;
  setFlags([...speedFlags(node), ...memoryFlags(node)]);
  const { start } = await import('./start.js');
  await start();
}

const wrong = whyUnsupported(process.versions.node);
if (wrong === null) void main();
else {
  process.stderr.write(`plan-extract: ${wrong} [unsupported-node]\n`);
  process.exitCode = 1;
}
