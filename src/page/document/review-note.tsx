import type { Document, Fields } from '../../model/index.js';
import { useWords } from '../language/language.js';
import { reviewWords } from '../language/review-words.js';
import type { Mark } from './mark.js';
import { shownFields } from './record-fields.js';

interface Props {
  readonly document: Document;
  readonly mark: Mark;
}

/** What a person has said of a record, and what the rules had read where that was otherwise. */
export function ReviewNote({ document, mark }: Props) {
  const words = useWords();
  const review = reviewWords(words);
  const id = 'id' in mark.record ? mark.record.id : null;
  const found = document.reviews.find(({ record, verdict }) => record === id && verdict !== 'removed');
  if (!found) return null;
  const now = new Map(shownFields(mark, words).map(({ name, value }) => [name, value]));
  const asRead = found.read && ({ ...mark, record: found.read as Fields } as unknown as Mark);
  const others = asRead
    ? shownFields(asRead, words).filter(({ name, value }) => name !== 'confidence' && now.get(name) !== value)
    : [];
  return (
    <div class="review-note">
      <p>
        <b>{review.verdict[found.verdict]}</b> {review.by} {found.by}, {found.on.slice(0, 10)}
        {found.why !== null && `: ${found.why}`}
      </p>
      {found.read === null && <p>{review.readNothing}</p>}
      {others.length > 0 && (
        <p>
          {review.rulesRead}: {others.map(({ name, value }) => `${words.field[name]} ${value}`).join('; ')}
        </p>
      )}
    </div>
  );
}
