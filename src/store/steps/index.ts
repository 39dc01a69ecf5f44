import type { Database } from '../sqlite.js';
import { BY_SHAPE } from './by-shape.js';
import { FAILURES, REVIEWS } from './failures-and-reviews.js';
import { BODIES, COMPARED, CONFIDENCE, ITEMS, ORIGINS, QUALITATIVE, TIME_OF_VALUES } from './fields-of-records.js';
import { layTexts } from './lay-texts.js';
import { DIVISIONS, PARTS, PLACES } from './places-and-parts.js';
import { ROW_A_RECORD } from './row-a-record.js';
import { COUNTS, FEWER_INDEXES, MERGES, NARROWING, NOTHING_IS_VALID, SEARCH } from './search-and-counts.js';

/** A change of the tables: SQL, or what SQL alone cannot do. */
type Step = string | ((db: Database) => void);

/**
 * Each step takes a database from the version before it to its own; the number of steps is the current version. A step that was
 * published is never changed, and uses nothing that may change: neither today's tables nor what reads and writes them.
 */
export const MIGRATIONS: readonly Step[] = [
  ROW_A_RECORD,
  PLACES,
  DIVISIONS,
  PARTS,
  SEARCH,
  NARROWING,
  FEWER_INDEXES,
  MERGES,
  COUNTS,
  NOTHING_IS_VALID,
  BODIES,
  TIME_OF_VALUES,
  QUALITATIVE,
  ITEMS,
  CONFIDENCE,
  ORIGINS,
  COMPARED,
  FAILURES,
  REVIEWS,
  (db) => {
    db.exec(BY_SHAPE);
    layTexts(db);
  },
];
