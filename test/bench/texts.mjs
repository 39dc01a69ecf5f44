// The texts that reading is measured on, each with its name: the five notices, made ones, and real ones where ../shared/corpus is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { madeNotice, readParts } from './made-notice.mjs';

const SHARED = fileURLToPath(new URL('../../../shared/corpus/txt/', import.meta.url));

/** Real texts as they were published, in the order of their names; none where they are not on this machine. */
export const realTexts = () =>
  existsSync(SHARED)
    ? readdirSync(SHARED).filter((name) => name.endsWith('.txt')).sort().map((name) => ({ name, bytes: readFileSync(SHARED + name) }))
    : [];

/** How many facts a made notice has a character is near that of real text when so much of it is sentences without any. */
const PLAIN =
  '要进一步提高思想认识，加强组织领导，完善工作机制，压实各方责任，形成工作合力，推动各项任务落到实处。各有关方面要主动作为、密切配合，及时研究解决工作中的困难和问题，不断提升服务能力和水平。';

/** Made notices of which each paragraph is followed by as much plain text as brings the facts a character to `density`. */
export function madeTexts(count, density, factsOf) {
  const parts = readParts();
  const notices = Array.from({ length: count }, (_, seed) => madeNotice(seed + 1, parts));
  const facts = notices.reduce((sum, text, i) => sum + factsOf({ name: `made-${i}.txt`, bytes: Buffer.from(text) }), 0);
  const characters = notices.reduce((sum, text) => sum + text.length, 0);
  const lines = notices.reduce((sum, text) => sum + text.split('\n').length, 0);
  const more = Math.max(0, facts / density - characters) / lines / PLAIN.length;
  return notices.map((text, i) => {
    let owed = 0;
    const padded = text.split('\n').map((line) => {
      owed += more;
      const times = Math.floor(owed);
      owed -= times;
      return line === '' || times === 0 ? line : `${line}\n${PLAIN.repeat(times)}`;
    });
    return { name: `made-${i}.txt`, bytes: Buffer.from(padded.join('\n')) };
  });
}
