/** Ctrl-C, and what asks a program to end, with the status that a shell expects of a program ended so. */
const STATUS = { SIGINT: 130, SIGTERM: 143 } as const;

export interface Interrupt {
  /** The exit status to end with when the user has asked to stop, else null. */
  readonly status: () => number | null;
  readonly unwatch: () => void;
}

/** Watches for the user's wish to stop. The first signal is a request; a second one ends the program there and then. */
export function watchInterrupt(): Interrupt {
  let status: number | null = null;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (status !== null) process.exit(status);
    status = STATUS[signal as keyof typeof STATUS];
  };
  const unwatch = (): void => {
    for (const signal of Object.keys(STATUS)) process.off(signal, onSignal);
  };
  for (const signal of Object.keys(STATUS)) process.on(signal, onSignal);
  return { status: () => status, unwatch };
}
