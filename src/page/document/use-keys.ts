import { useEffect } from 'preact/hooks';
import { isElsewhere, type Wish, wishOf } from './keys.js';

/** Does what keys ask for, while the component is shown. */
export function useKeys(onWish: (wish: Wish) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const wish = isElsewhere(event) ? null : wishOf(event);
      if (wish !== null) onWish(wish);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
