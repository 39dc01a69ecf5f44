// node test/bench/reading.mjs real|five|made|make [DENSITY]: reads texts (made ones from standard input, which `make` gives) in this process and says, as JSON, the processor time of the first pass, of a warm one,
// and of texts that a warm process has not seen; with how many characters and facts they have.
import { extract } from '../../.build/index.js';
import { madeTexts, realTexts } from './texts.mjs';
import { readdirSync, readFileSync } from 'node:fs';

const FACTS = ['measures', 'qualitativeTargets', 'deadlines', 'responsibleUnits', 'references'];
const count = (document) => FACTS.reduce((sum, kind) => sum + document[kind].length, 0);
const [which, density] = process.argv.slice(2);

const SEEDS = new URL('../../seeds/', import.meta.url);
const five = () =>
  readdirSync(SEEDS).filter((name) => name.endsWith('.txt')).map((name) => ({ name, bytes: readFileSync(new URL(name, SEEDS)) }));

/** Made texts are read once to be made: they are measured in a process that has read none. */
const texts =
  which === 'real' ? realTexts() : which === 'five' || which === 'make' ? five() : JSON.parse(readFileSync(0, 'utf8')).map(({ name, text }) => ({ name, bytes: Buffer.from(text) }));

if (which === 'make') {
  const made = madeTexts(200, Number(density), ({ name, bytes }) => count(extract(bytes, name)));
  process.stdout.write(JSON.stringify(made.map(({ name, bytes }) => ({ name, text: bytes.toString() }))));
} else {
  const pass = (some) => {
    const before = process.cpuUsage();
    let [characters, facts] = [0, 0];
    for (const { name, bytes } of some) {
      try {
        const document = extract(bytes, name);
        characters += document.text.length;
        facts += count(document);
      } catch {
        // What is no notice, or several, is left out of every pass alike.
      }
    }
    const { user, system } = process.cpuUsage(before);
    return { milliseconds: (user + system) / 1000, characters, facts };
  };
  // Every fourth text is kept back until the process is warm.
  const unseen = texts.length < 20 ? [] : texts.filter((_, i) => i % 4 === 3);
  const seen = texts.filter((text) => !unseen.includes(text));
  const first = pass(seen);
  const rounds = texts.length < 20 ? 40 : 2;
  const warm = Array.from({ length: rounds }, () => pass(seen)).reduce((a, b) => (a.milliseconds < b.milliseconds ? a : b));
  process.stdout.write(JSON.stringify({ texts: texts.length, first, warm, unseen: unseen.length > 0 ? pass(unseen) : null }));
}
