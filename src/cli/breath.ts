/** Lets signals and other processes have their say in the middle of long work. */
export const breath = (): Promise<void> => new Promise((go) => setImmediate(go));
