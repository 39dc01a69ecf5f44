import type { ComponentChildren } from 'preact';
import { useWords } from '../language/language.js';
import type { Mark } from './mark.js';

interface Props {
  readonly marks: readonly Mark[];
  /** To the mark before or behind. */
  readonly onStep: (step: 1 | -1) => void;
  /** Null where no mark is chosen. */
  readonly onClose: (() => void) | null;
  readonly children: ComponentChildren;
}

/** The column beside the text that says what was read at a mark, with buttons that step through the marks. */
export function ParticularsColumn({ marks, onStep, onClose, children }: Props) {
  const { particulars, previous, next, close } = useWords().documentView;
  return (
    <aside class={marks.length > 0 ? 'particulars open' : 'particulars'} aria-label={particulars}>
      <div class="steps">
        <button type="button" onClick={() => onStep(-1)} aria-label={previous}>
          ↑
        </button>
        <button type="button" onClick={() => onStep(1)} aria-label={next}>
          ↓
        </button>
        {onClose && (
          <button type="button" class="close" onClick={onClose} aria-label={close}>
            ×
          </button>
        )}
      </div>
      <div aria-live="polite">{children}</div>
    </aside>
  );
}
