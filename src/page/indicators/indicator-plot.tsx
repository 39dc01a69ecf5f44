import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../language/language.js';
import { drawPlot, type Size } from './draw-plot.js';
import type { IndicatorGroup } from './indicator-groups.js';
import { pointsOf } from './point.js';

interface Props {
  readonly group: IndicatorGroup;
  readonly size: Size;
}

/** The values of an indicator over the years, or over places, drawn when it comes near the window or is printed. */
export function IndicatorPlot({ group, size }: Props) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const draw = () => {
      observer.disconnect();
      const figure = drawPlot(pointsOf(group, words), size);
      if (figure === null) return;
      figure.setAttribute('role', 'group');
      figure.setAttribute('aria-label', words.indicators.plotLabel(group.name, group.values.length));
      element.replaceChildren(figure);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) draw();
      },
      { rootMargin: '400px' },
    );
    observer.observe(element);
    addEventListener('beforeprint', draw);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', draw);
    };
  }, [group, words, size]);
  return <div ref={frame} class="plot-frame" />;
}
