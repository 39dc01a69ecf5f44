import type { ReviewItem } from '../../model/index.js';
import { useWords } from '../language/language.js';
import { reviewWords } from '../language/review-words.js';
import type { Sitting } from './use-review.js';

/** So many of what is left are listed. */
const LISTED = 30;

const nameOf = ({ what, quote }: ReviewItem): string =>
  [what, quote].filter((one) => one !== null && one !== '').join(' ');

/** What is to be reviewed next; the chosen one is the current step. */
export function QueueList({ sitting }: { readonly sitting: Sitting }) {
  const words = useWords();
  const review = reviewWords(words);
  const { queue, item } = sitting;
  const at = item ? queue.indexOf(item) : -1;
  const from = Math.max(0, Math.min(at - 3, queue.length - LISTED));
  return (
    <nav class="tree queue" aria-label={review.queue} lang="zh-CN">
      <ol start={from + 1}>
        {queue.slice(from, from + LISTED).map((one) => (
          <li key={`${one.document} ${one.kind} ${one.id ?? one.span_start}`}>
            <button type="button" aria-current={one === item ? 'step' : undefined} onClick={() => sitting.choose(one)}>
              <span>{nameOf(one)}</span>
              <span class="count">
                {[one.region, one.year, one.confidence === null ? null : `${Math.round(one.confidence * 100)} %`]
                  .filter((part) => part !== null)
                  .join(' ')}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
