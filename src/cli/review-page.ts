import { userInfo } from 'node:os';
import type { Narrowing } from '../store/index.js';
import { libraryAt } from './database.js';
import { type Failure, failureLine } from './failure.js';
import { say } from './language/say.js';
import { byDocument } from './list-rows.js';
import type { Log } from './log.js';
import { reviewDesk } from './review-desk.js';
import { addToReview, readReviewFile, reviewFileOf } from './review-file.js';
import { serveReview } from './review-server.js';
import { storeAt } from './store-at.js';

/** The name of whoever runs this; a container may have none for the number that it is run under. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER || 'user';
  }
}

/** Serves the page of a review until the user ends the command. */
export async function openReview(db: string, by: string | undefined, narrowing: Narrowing, log: Log): Promise<void> {
  // Where there is none, none is to be made.
  libraryAt(db).close();
  const file = reviewFileOf(db);
  const name = by?.trim() || userName();
  const onFailure = (failure: Failure): void => void process.stderr.write(`${failureLine(failure)}\n`);
  const store = storeAt(db, { log, onFailure });
  try {
    const answer = reviewDesk({
      store,
      narrowing: await byDocument(store, narrowing),
      lines: () => readReviewFile(file).lines,
      keep: (line) => addToReview(file, line),
      sign: () => ({ by: name, on: new Date().toISOString() }),
    });
    const served = await serveReview(answer, (error) => log.warn('review', { error: String(error) }));
    process.stdout.write(
      `${say('review: {address}\ndecisions: {file}\nCtrl-C ends it.', { address: served.address, file })}\n`,
    );
    await new Promise<void>((end) => {
      process.once('SIGINT', end);
      process.once('SIGTERM', end);
    });
    await served.close();
  } finally {
    store.close();
  }
}
