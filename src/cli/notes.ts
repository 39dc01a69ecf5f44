/** Whether remarks are wanted; asked for once, before a command begins. */
let wanted = true;

/** From now on only results and failures are told. */
export function beQuiet(): void {
  wanted = false;
}

export const isQuiet = (): boolean => !wanted;

/** A remark beside the results, on standard error: how many there are, what else could be asked. Failures are no remarks. */
export function note(text: string): void {
  if (wanted) process.stderr.write(`${text}\n`);
}
