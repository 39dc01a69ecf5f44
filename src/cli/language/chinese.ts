/** All that the program has in Chinese. */
export type Chinese = typeof import('./zh/index.js');

let loaded: Chinese | null = null;

/** English runs, and processes that read sources, do without: it is loaded when Chinese is chosen. */
export async function loadChinese(): Promise<void> {
  loaded ??= await import('./zh/index.js');
}

/** What was loaded. */
export function chinese(): Chinese {
  if (loaded === null) throw new Error('Chinese is asked for before it is loaded.');
  return loaded;
}
