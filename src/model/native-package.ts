const COMPILER = 'python3, make and a C++ compiler';

/**
 * Why a package with a compiled part could not be loaded, and the command that mends it, in a sentence. `file` is a file of the
 * package, null where it is not there: npm takes an optional package away that could not be compiled.
 */
export function whyNotLoaded(error: unknown, name: string, node: string, file: string | null): string {
  const words = error instanceof Error ? error.message : String(error);
  const [folder] = /^.*(?=[\\/]node_modules[\\/])/s.exec(file ?? '') ?? [];
  if (folder === undefined)
    return (
      `The package ${name} is missing for Node ${node}. Install plan-extract again with this Node (npm ci, or npm install -g) and with optional packages; ` +
      `where it has to be compiled, that needs ${COMPILER}.`
    );
  const what = /NODE_MODULE_VERSION/.test(words)
    ? `was compiled for another Node than this one (${node})`
    : /bindings file|native binding/.test(words)
      ? 'was not compiled when it was installed'
      : `cannot be loaded by Node ${node} (${words.split('\n', 1)[0]})`;
  return `The package ${name} ${what}. Run npm rebuild --prefix "${folder}" ${name}, which needs ${COMPILER}.`;
}
