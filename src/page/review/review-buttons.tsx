import { useWords } from '../language/language.js';
import { reviewWords } from '../language/review-words.js';

/** What one may do with what is chosen. */
export type Wish = 'next' | 'previous' | 'accept' | 'correct' | 'remove' | 'add' | 'undo';

/** The key of each. */
const KEYS: Readonly<Record<Wish, string>> = {
  accept: 'a',
  correct: 'c',
  remove: 'x',
  add: 'i',
  next: 'n',
  previous: 'p',
  undo: 'z',
};

/** What a key asks for; null for one that means nothing here. */
export const wishOf = ({ key }: { readonly key: string }): Wish | null =>
  (Object.entries(KEYS).find(([, one]) => one === key.toLowerCase())?.[0] as Wish | undefined) ?? null;

interface Props {
  readonly wishes: Readonly<Record<Wish, () => void>>;
  /** Is a record chosen that can be accepted, corrected and removed? */
  readonly canJudge: boolean;
}

/** A button for each thing that can be done, with its key. */
export function ReviewButtons({ wishes, canJudge }: Props) {
  const review = reviewWords(useWords());
  return (
    <div class="review-buttons">
      {(Object.keys(KEYS) as Wish[]).map((wish) => (
        <button
          key={wish}
          type="button"
          class="quiet"
          disabled={!canJudge && ['accept', 'correct', 'remove'].includes(wish)}
          onClick={wishes[wish]}
        >
          {review[wish]} <kbd>{KEYS[wish]}</kbd>
        </button>
      ))}
    </div>
  );
}
