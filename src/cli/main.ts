#!/usr/bin/env node
import { whyUnsupported } from './supported-node.js';

const wrong = whyUnsupported(process.versions.node);
if (wrong === null) {
  // Only now, since what they import may not even be parsed by an old Node.
  import('./start.js').then(({ start }) => start());
} else {
  process.stderr.write(`plan-extract: ${wrong} [unsupported-node]\n`);
  process.exitCode = 1;
}
