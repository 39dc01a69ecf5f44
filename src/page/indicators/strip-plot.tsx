import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../language/language.js';
import { drawStrip } from './draw-strip.js';
import type { LevelStatements } from './level-statements.js';
import { PlotFrame } from './plot-frame.js';
import { stripRows } from './strip-rows.js';

/** So many lines are shown until all are asked for. */
const AT_FIRST = 60;

interface Props {
  readonly name: string;
  readonly shown: LevelStatements;
}

/** Many regions by their value of one year. */
export function StripPlot({ name, shown: { statements, year, status } }: Props) {
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const rows = useMemo(() => stripRows(statements), [statements]);
  const draw = useMemo(() => {
    const some = isWhole ? rows : rows.slice(0, AT_FIRST);
    return (width: number) => (some.length === 0 ? null : drawStrip(some, width, words));
  }, [rows, isWhole, words]);
  const regions = rows.filter((row) => 'base' in row).length;
  return (
    <>
      <p class="note">{words.indicators.stripOf(year, words.status[status], regions)}</p>
      <PlotFrame draw={draw} label={words.indicators.stripLabel(name, regions)} />
      {rows.length > AT_FIRST && !isWhole && (
        <button type="button" class="quiet" onClick={() => setWhole(true)}>
          {words.indicators.allRegions(regions)}
        </button>
      )}
    </>
  );
}
