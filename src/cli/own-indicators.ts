import { readFileSync } from 'node:fs';
import { type ReadOptions, withOwnIndicators } from '../pipeline.js';
import { CommandError, systemFailure } from './failure.js';

/** Indicators of one's own: how notices are read with them, and the text they come from. */
export interface OwnIndicators {
  readonly options: ReadOptions;
  readonly text: string;
}

/** The indicators in a file, added to the built-in ones. Throws CommandError that names the file, the line and what was expected. */
export function ownIndicators(file: string | undefined): OwnIndicators {
  if (file === undefined) return { options: {}, text: '' };
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code, message } = systemFailure(file, error);
    throw new CommandError(code, `${file}: ${message}`);
  }
  try {
    return { options: { indicators: withOwnIndicators(text) }, text };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    const form = 'Write one indicator a line: name | units | more, less or neither | wordings, separated by ;';
    throw new CommandError('bad-indicators', `${file}: ${problem}. ${form}.`);
  }
}
