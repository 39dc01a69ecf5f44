import { searchTerms } from '../search/terms.js';
import { fillSearchIndex, type Library, StoreError } from '../store/index.js';
import { libraryAt } from './database.js';
import { say } from './language/say.js';
import { note } from './notes.js';
import { startProgress } from './progress.js';

/** With fewer documents it is done before anyone asks what is going on. */
const WORTH_TELLING = 200;

/**
 * Opens a database to look for words in it. Ingest leaves the search index to whoever searches first: what is not in it is put there now, or,
 * where the database cannot be written, into one for this run alone. Throws StoreError.
 */
export async function searchableLibrary(file: string): Promise<Library> {
  const library = libraryAt(file);
  const waiting = library.countWaiting();
  if (waiting === 0) return library;
  // Nobody else has it open, so that it is one plain file again afterwards.
  library.close();
  if (waiting > WORTH_TELLING)
    note(say('Putting {n} documents into the search index; the next search finds them there.', { n: waiting }));
  const progress = await startProgress(waiting);
  try {
    fillSearchIndex(file, searchTerms, progress.step);
    return libraryAt(file);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    note(
      say('The search index of {file} cannot be written ({why}); this search makes its own.', {
        file,
        why: error.code,
      }),
    );
    return indexedApart(file);
  } finally {
    progress.stop();
  }
}

function indexedApart(file: string): Library {
  const library = libraryAt(file);
  try {
    library.indexApart(searchTerms, () => {});
    return library;
  } catch (error) {
    library.close();
    throw error;
  }
}
