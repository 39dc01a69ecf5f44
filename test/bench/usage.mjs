// Loaded before a program (node --import): says on its last line of standard error what it has used.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread)
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    writeSync(2, `\n${JSON.stringify({ cpu: (user + system) / 1000, wall: process.uptime() * 1000, megabytes })}`);
  });
