// Bundles the scripts and styles of the report and of the review, with the licences of the libraries that went into them: a report is mailed, so they travel with it.
import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';

const FOLDER = '.build/page';

async function bundle(page) {
  const { metafile } = await build({
    entryPoints: [`src/page/${page}.tsx`],
    bundle: true,
    minify: true,
    target: 'es2022',
    outdir: FOLDER,
    logLevel: 'warning',
    metafile: true,
  });
  const packages = new Set(
    Object.values(metafile.outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .flatMap(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
  );

  /** Packages under the same words, by these words. */
  const notices = new Map();
  for (const folder of [...packages].sort()) {
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    if (!file) throw new Error(`${folder} has no licence file: it cannot go into the bundle without one.`);
    const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const notice = readFileSync(`${folder}/${file}`, 'utf8').replaceAll('*/', '* /').replaceAll('</', '< /').trim();
    notices.set(notice, [...(notices.get(notice) ?? []), `${name} ${version}`]);
  }
  const text = [...notices].map(([notice, names]) => `${names.join(', ')}\n\n${notice}`).join('\n\n---\n\n');
  appendFileSync(`${FOLDER}/${page}.js`, `/*! @license Libraries in this script, and their licences:\n\n${text}\n*/\n`);
}

for (const page of ['main', 'review']) await bundle(page);
