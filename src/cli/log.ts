import { CommandError } from './failure.js';
import { say } from './language/say.js';

type Fields = Readonly<Record<string, string | number | boolean | null>>;
type Say = (message: string, fields?: Fields) => void;

/** What a command says about its work while it is at it, for `--verbose` and `--log`. */
export interface Log {
  readonly debug: Say;
  readonly info: Say;
  readonly warn: Say;
}

const silent: Log = { debug: () => {}, info: () => {}, warn: () => {} };

/** A log line as a person reads it on standard error. */
function readable(line: string): string {
  const { time, msg, level, pid: _, hostname: __, ...fields }: Record<string, unknown> = JSON.parse(line);
  const rest = Object.entries(fields).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return [String(time).slice(11, 23), String(level).padEnd(5), msg, ...rest].join(' ');
}

/** The log that the options ask for; without them nothing is said, and pino is not even loaded. */
export async function openLog({ verbose, log }: { readonly verbose?: boolean; readonly log?: string }): Promise<Log> {
  if (!verbose && log === undefined) return silent;
  const { pino } = await import('pino');
  const streams: { readonly level: 'debug'; readonly stream: { write(line: string): void } }[] = [];
  if (verbose)
    streams.push({ level: 'debug', stream: { write: (line) => process.stderr.write(`${readable(line)}\n`) } });
  if (log !== undefined)
    try {
      streams.push({ level: 'debug', stream: pino.destination({ dest: log, sync: true, mkdir: true }) });
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      throw new CommandError(
        'cannot-log',
        say('The log {log} cannot be written: {words}. Name another file with --log.', { log, words }),
      );
    }
  const logger = pino(
    { level: 'debug', timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    pino.multistream(streams),
  );
  return {
    debug: (message, fields = {}) => logger.debug(fields, message),
    info: (message, fields = {}) => logger.info(fields, message),
    warn: (message, fields = {}) => logger.warn(fields, message),
  };
}
