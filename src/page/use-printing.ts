import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Is the page being printed? Then lists show all their rows, since paper does not scroll. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    // The browser prints when its listeners are through, so that the page has to be drawn at once.
    const drawNow = (on: boolean) => {
      options.debounceRendering = (draw) => draw();
      setPrinting(on);
      delete options.debounceRendering;
    };
    const before = () => drawNow(true);
    const after = () => drawNow(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
