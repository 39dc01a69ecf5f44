import { useEffect, useRef } from 'preact/hooks';

type Figure = SVGSVGElement | HTMLElement;

interface Props {
  /** Draws for a width in pixels; null where there is nothing to draw. Another function draws anew. */
  readonly draw: (width: number) => Figure | null;
  readonly label: string;
}

/** On a narrower one words do not fit; it then shrinks as a whole. */
const LEAST_WIDTH = 260;

/** A plot that is drawn when it comes near the window or is printed, as wide as there is room. */
export function PlotFrame({ draw, label }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let drawnFor = 0;
    const drawNow = () => {
      const width = Math.max(LEAST_WIDTH, element.clientWidth);
      if (width === drawnFor) return;
      drawnFor = width;
      const figure = draw(width);
      if (figure === null) return;
      figure.setAttribute('role', 'group');
      figure.setAttribute('aria-label', label);
      element.replaceChildren(figure);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) drawNow();
      },
      { rootMargin: '400px' },
    );
    observer.observe(element);
    const drawAgain = () => drawnFor > 0 && drawNow();
    addEventListener('resize', drawAgain);
    addEventListener('beforeprint', drawNow);
    return () => {
      observer.disconnect();
      removeEventListener('resize', drawAgain);
      removeEventListener('beforeprint', drawNow);
    };
  }, [draw, label]);
  return <div ref={frame} class="plot-frame" />;
}
