import { useEffect, useState } from 'preact/hooks';
import type { Document, Fields, ReviewedKind, Span, Verdict } from '../../model/index.js';
import type { ReviewWords } from '../language/review-words.js';
import { type Answer, type Asked, ask, type Item, type Order } from './ask.js';

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
  readonly order: Order;
  readonly setOrder: (order: Order) => void;
  readonly queue: readonly Item[];
  /** What is judged now: of the queue, or what was chosen in the text. */
  readonly item: Item | null;
  readonly choose: (item: Item) => void;
  /** To the next of the queue, or the one before. */
  readonly go: (step: 1 | -1) => void;
  readonly document: Document | null;
  readonly progress: Answer['progress'];
  readonly decide: (deciding: Deciding) => void;
  readonly undo: () => void;
  /** What is told of the last thing that was done. */
  readonly said: string;
  readonly say: (words: string) => void;
}

const same = (a: Item, b: Item): boolean =>
  a.document === b.document && a.kind === b.kind && a.id === b.id && a.span_start === b.span_start;

export function useReview(words: ReviewWords): Sitting {
  const [order, setOrder] = useState<Order>('confidence');
  const [queue, setQueue] = useState<readonly Item[]>([]);
  const [item, setItem] = useState<Item | null>(null);
  const [document, setDocument] = useState<Document | null>(null);
  const [progress, setProgress] = useState<Answer['progress']>({ done: 0, left: 0 });
  const [said, say] = useState('');

  /** Asks, and tells what went wrong; nothing is shown as done that was not. */
  const asking = async (asked: Asked): Promise<Answer | null> => {
    try {
      const answer = await ask(asked);
      setProgress(answer.progress);
      if (answer.document) setDocument(answer.document);
      return answer;
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      say(message === '' ? words.notReached : words.failed(message));
      return null;
    }
  };
  const choose = (next: Item | null) => {
    setItem(next);
    if (next && next.document !== document?.id) void asking({ ask: 'document', document: next.document });
  };
  const fill = async (wanted: Order): Promise<void> => {
    const answer = await asking({ ask: 'queue', order: wanted });
    if (!answer) return;
    const found = answer.queue ?? [];
    setQueue(found);
    choose(found[0] ?? null);
    if (found.length === 0) say(words.nothingLeft);
  };
  useEffect(() => void fill(order), [order]);

  const at = item ? queue.findIndex((one) => same(one, item)) : -1;
  const go = (step: 1 | -1) => choose(queue[at + step] ?? queue.at(step === 1 ? 0 : -1) ?? null);

  const decide = async ({ verdict, kind, record, span, set = {}, why = null }: Deciding): Promise<void> => {
    if (!document) return;
    const asked = {
      ask: 'decide',
      document: document.id,
      verdict,
      kind,
      record,
      span: span ?? null,
      set,
      why,
    } as const;
    if (!(await asking(asked))) return;
    say(`${words.verdict[verdict]} ${item?.quote ?? ''}`);
    const rest = queue.filter((one) => !item || !same(one, item));
    setQueue(rest);
    const next = rest[at < 0 ? 0 : at] ?? rest[0];
    if (next) choose(next);
    else await fill(order);
  };
  const undo = async (): Promise<void> => {
    const answer = await asking({ ask: 'undo' });
    if (!answer) return;
    say(answer.document ? words.undone : words.nothingToUndo);
    if (answer.document) await fill(order);
  };
  return {
    order,
    setOrder,
    queue,
    item,
    choose,
    go,
    document,
    progress,
    decide: (deciding) => void decide(deciding),
    undo: () => void undo(),
    said,
    say,
  };
}
