import type { CommonOptions } from './command.js';
import type { FilterValues } from './filters.js';

/** What `compare` may be asked with. */
export interface CompareOptions extends CommonOptions, FilterValues {
  readonly indicators?: boolean;
  readonly all?: boolean;
  readonly status?: 'target' | 'achieved' | 'descriptive';
  readonly sort: string;
  readonly against?: 'parent';
  readonly weight?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}
