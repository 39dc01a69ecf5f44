import { standing } from '../review/index.js';
import { EXIT } from './command.js';
import { libraryAt } from './database.js';
import { fieldValue } from './language/field-name.js';
import { type PlainMessage, say } from './language/say.js';
import { readReviewOf } from './review-file.js';
import { type DecisionState, fitsNothing, reviewStates } from './review-state.js';

/** Why a decision is seen nowhere, for people. */
const STATES: Readonly<Record<DecisionState['state'], PlainMessage>> = {
  applied: 'applied',
  superseded: 'superseded: a later decision is about the same value',
  'words-not-found': 'fits nothing: its words do not stand in the notice any more',
  'other-fields': 'fits nothing: its fields are not those that this version has',
  'no-such-notice': 'fits nothing: its notice is not in the database',
};

const listed = ({ decision, state, paths }: DecisionState): string => {
  const { verdict, kind, at, set, by, on, why, notice, id } = decision;
  const values = Object.entries(set).map(([field, value]) => `${field} ${JSON.stringify(value)}`);
  return [
    `${fieldValue('verdict', verdict)} ${fieldValue('kind', kind)} «${at.quote}»${values.length > 0 ? `: ${values.join(', ')}` : ''}`,
    `  ${by}, ${on}${why === null ? '' : `, ${why}`}, ${paths.join(', ') || notice.title || notice.sha256}  ${id}`,
    `  ${say(STATES[state])}`,
  ].join('\n');
};

/** Prints what has become of each decision; gives the exit status. */
export function listReview(database: string, json: boolean): number {
  const library = libraryAt(database);
  try {
    const review = readReviewOf(database);
    const states = reviewStates(library, standing(review.lines));
    const applied = states.filter(({ state }) => state === 'applied').length;
    const unfit = states.filter(fitsNothing).length;
    const superseded = states.length - applied - unfit;
    process.stdout.write(
      json
        ? `${JSON.stringify(states, null, 2)}\n`
        : `${[
            ...states.map(listed),
            say('{count} decisions: {applied} applied, {superseded} superseded, {unfit} fit nothing', {
              count: states.length,
              applied,
              superseded,
              unfit,
            }),
          ].join('\n')}\n`,
    );
    return review.faults.length > 0 ? EXIT.someWrong : EXIT.well;
  } finally {
    library.close();
  }
}
