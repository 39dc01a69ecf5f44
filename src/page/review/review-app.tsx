import { useEffect, useState } from 'preact/hooks';
import type { ReviewOrder } from '../../model/index.js';
import { firstLanguage, LANGUAGES, LanguageProvider, rememberLanguage } from '../language/language.js';
import { reviewWords } from '../language/review-words.js';
import { OpenNotice } from './open-notice.js';
import { QueueList } from './queue-list.js';
import { useReview } from './use-review.js';

/** The page of a review: what is left to be judged, the notice around it, and what is said of it. */
export function ReviewApp() {
  const [language, setLanguage] = useState(firstLanguage);
  const words = LANGUAGES[language];
  const review = reviewWords(words);
  const sitting = useReview(review);
  const { progress, order, said } = sitting;

  useEffect(() => {
    document.documentElement.lang = words.lang;
    document.title = review.title;
  }, [words, review]);

  const switchLanguage = () => {
    const next = language === 'zh' ? 'en' : 'zh';
    rememberLanguage(next);
    setLanguage(next);
  };
  return (
    <LanguageProvider value={words}>
      <header class="page-head review-head">
        <h1 class="brand">{review.title}</h1>
        <p class="progress">
          {review.progress(progress.done, progress.left)}
          <progress
            max={Math.max(1, progress.done + progress.left)}
            value={progress.done}
            aria-label={review.progress(progress.done, progress.left)}
          />
        </p>
        <label>
          {review.order}{' '}
          <select value={order} onChange={(event) => sitting.setOrder(event.currentTarget.value as ReviewOrder)}>
            {(Object.keys(review.orders) as ReviewOrder[]).map((one) => (
              <option key={one} value={one}>
                {review.orders[one]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={switchLanguage} lang={language === 'zh' ? 'en' : 'zh-CN'}>
          {words.otherLanguage}
        </button>
      </header>
      <p role="status" class="said">
        {said}
      </p>
      <main id="main" class="view-document review">
        <QueueList sitting={sitting} />
        {sitting.document && <OpenNotice document={sitting.document} sitting={sitting} />}
      </main>
    </LanguageProvider>
  );
}
