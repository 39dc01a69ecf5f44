import { useWords } from '../language/language.js';

interface Props {
  readonly folded: number;
  readonly isWhole: boolean;
  readonly onToggle: () => void;
}

/** Tells how many years a grid leaves out, and shows them. */
export function YearsButton({ folded, isWhole, onToggle }: Props) {
  const words = useWords();
  if (folded === 0) return null;
  return (
    <button type="button" class="quiet" aria-pressed={isWhole} onClick={onToggle}>
      {isWhole ? words.overview.fewerYears : words.overview.sparseYears(folded)}
    </button>
  );
}
