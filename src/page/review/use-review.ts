import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type {
  Document,
  Fields,
  ReviewAnswer,
  ReviewAsked,
  ReviewedKind,
  ReviewItem,
  ReviewOrder,
  Span,
  Verdict,
} from '../../model/index.js';
import type { ReviewWords } from '../language/review-words.js';
import { ask } from './ask.js';

/** What is decided about the chosen item. */
export interface Deciding {
  readonly verdict: Verdict;
  readonly kind: ReviewedKind;
  readonly record: string | null;
  readonly span?: Span;
  readonly set?: Fields;
  readonly why?: string | null;
}

/** A review as it is going on. */
export interface Sitting {
  readonly order: ReviewOrder;
  readonly setOrder: (order: ReviewOrder) => void;
  readonly queue: readonly ReviewItem[];
  /** What is judged now: of the queue, or what was chosen in the text. */
  readonly item: ReviewItem | null;
  readonly choose: (item: ReviewItem) => void;
  /** To the next of the queue, or the one before. */
  readonly go: (step: 1 | -1) => void;
  readonly document: Document | null;
  readonly progress: ReviewAnswer['progress'];
  readonly decide: (deciding: Deciding) => void;
  readonly undo: () => void;
  /** What is told of the last thing that was done. */
  readonly said: string;
  readonly say: (words: string) => void;
}

const same = (a: ReviewItem, b: ReviewItem): boolean =>
  a.document === b.document && a.kind === b.kind && a.id === b.id && a.span_start === b.span_start;

/** What a sitting is at; read where it is needed, so that a key that comes before the page is drawn anew is not about what was shown before. */
interface Now {
  queue: readonly ReviewItem[];
  item: ReviewItem | null;
  document: Document | null;
  progress: ReviewAnswer['progress'];
  said: string;
  isBusy: boolean;
}

export function useReview(words: ReviewWords): Sitting {
  const [order, setOrder] = useState<ReviewOrder>('unusual');
  const { current: now } = useRef<Now>({
    queue: [],
    item: null,
    document: null,
    progress: { done: 0, left: 0 },
    said: '',
    isBusy: false,
  });
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const set = (changed: Partial<Now>): void => {
    Object.assign(now, changed);
    draw(undefined);
  };

  /** Asks, and tells what went wrong; nothing is shown as done that was not. One thing is asked at a time. */
  const asking = async (asked: ReviewAsked): Promise<ReviewAnswer | null> => {
    set({ isBusy: true });
    try {
      const answer = await ask(asked);
      set({ progress: answer.progress, ...(answer.document ? { document: answer.document } : {}) });
      return answer;
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      set({ said: message === '' ? words.notReached : words.failed(message) });
      return null;
    } finally {
      set({ isBusy: false });
    }
  };
  const choose = async (item: ReviewItem | null): Promise<void> => {
    set({ item });
    if (item && item.document !== now.document?.id) await asking({ ask: 'document', document: item.document });
  };
  const fill = async (wanted: ReviewOrder): Promise<void> => {
    const answer = await asking({ ask: 'queue', order: wanted, after: 0 });
    const queue = answer?.queue;
    if (!queue) return;
    set({ queue, ...(queue.length === 0 ? { said: words.nothingLeft } : {}) });
    await choose(queue[0] ?? null);
  };
  useEffect(() => void fill(order), [order]);

  /** What comes behind the queue as it is, put to its end; null where that is all. */
  const more = async (): Promise<ReviewItem | null> => {
    const answer = await asking({ ask: 'queue', order, after: now.queue.length });
    // What was decided in the meantime moves the others, and some may come twice.
    const items = (answer?.queue ?? []).filter((item) => !now.queue.some((one) => same(one, item)));
    if (items.length > 0) set({ queue: [...now.queue, ...items] });
    return items[0] ?? null;
  };

  const place = (): number => now.queue.findIndex((one) => now.item !== null && same(one, now.item));
  const go = async (step: 1 | -1): Promise<void> => {
    const there = now.queue[place() + step];
    await choose(there ?? (step === 1 ? ((await more()) ?? now.queue[0]) : now.queue.at(-1)) ?? null);
  };

  const decide = async ({ verdict, kind, record, span, set: values = {}, why = null }: Deciding): Promise<void> => {
    const { document, item } = now;
    if (now.isBusy || !document || (record !== null && record !== item?.id)) return;
    const at = place();
    const given = { verdict, kind, record, span: span ?? null, set: values, why };
    if (!(await asking({ ask: 'decide', document: document.id, ...given }))) return;
    const queue = now.queue.filter((one) => !item || !same(one, item));
    set({ queue, said: `${words.verdict[verdict]} ${item?.quote ?? ''}` });
    const next = queue[Math.max(0, at)] ?? (await more()) ?? queue[0];
    await (next ? choose(next) : fill(order));
  };
  const undo = async (): Promise<void> => {
    if (now.isBusy) return;
    const answer = await asking({ ask: 'undo' });
    if (!answer) return;
    set({ said: answer.document ? words.undone : words.nothingToUndo });
    if (answer.document) await fill(order);
  };
  const { queue, item, document, progress, said } = now;
  return {
    order,
    setOrder,
    queue,
    item,
    choose: (chosen) => void choose(chosen),
    go: (step) => void (now.isBusy || go(step)),
    document,
    progress,
    decide: (deciding) => void decide(deciding),
    undo: () => void undo(),
    said,
    say: (saying) => set({ said: saying }),
  };
}
