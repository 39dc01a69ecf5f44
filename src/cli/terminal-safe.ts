/** Control characters but for the line feed and the tab, and marks that turn the direction of writing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** Text for people, in which nothing from a source can steer the terminal. */
export function* terminalSafe(chunks: Iterable<string>): Generator<string> {
  for (const chunk of chunks) yield chunk.replace(STEERING, ' ');
}
