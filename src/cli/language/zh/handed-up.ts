import { commander } from './handed-up/commander.js';
import { reasons } from './handed-up/reasons.js';
import { remarks } from './handed-up/remarks.js';
import { sources } from './handed-up/sources.js';
import { stores } from './handed-up/stores.js';

/** What other rooms and commander say, by its English with slots where they put in what they speak of. Of two that fit the first is taken. */
export const handedUp: Readonly<Record<string, string>> = {
  ...commander,
  ...sources,
  ...stores,
  ...remarks,
  ...reasons,
};
