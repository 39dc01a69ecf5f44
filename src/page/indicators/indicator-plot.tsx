import { useMemo } from 'preact/hooks';
import { useWords } from '../language/language.js';
import { drawPlot } from './draw-plot.js';
import type { IndicatorGroup } from './indicator-groups.js';
import { PlotFrame } from './plot-frame.js';
import { pointsOf } from './point.js';

interface Props {
  readonly group: IndicatorGroup;
  readonly height: number;
}

/** The values of an indicator of few places over the years, or over places. */
export function IndicatorPlot({ group, height }: Props) {
  const words = useWords();
  const draw = useMemo(() => {
    const points = pointsOf(group, words);
    return (width: number) => drawPlot(points, { width, height });
  }, [group, words, height]);
  return <PlotFrame draw={draw} label={words.indicators.plotLabel(group.name, group.values.length)} />;
}
