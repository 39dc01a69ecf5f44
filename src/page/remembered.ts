/** What the reader has chosen before; a browser that keeps nothing for pages from disk forgets it. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`plan-extract-${name}`);
  } catch {
    return null;
  }
}

export function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`plan-extract-${name}`, value);
  } catch {
    // The choice holds until the page is closed.
  }
}
