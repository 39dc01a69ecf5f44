// Nothing is imported here, and nothing written that an old Node could not parse: this is what tells its user to get a newer one.

/** What is wrong with a version of Node (`20.18.1`), in a sentence; null for one that plan-extract runs on (`engines` in package.json). */
export function whyUnsupported(node: string): string | null {
  const [major = 0, minor = 0, patch = 0] = node.split('.').map(Number);
  const isLate20 = major === 20 && (minor > 18 || (minor === 18 && patch >= 1));
  if (isLate20 || major >= 22) return null;
  return `plan-extract does not run on Node ${node}: install Node 24 (20.18.1 and later, 22 or newer will do), then plan-extract again.`;
}
