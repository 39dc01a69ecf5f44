import { useEffect, useState } from 'preact/hooks';
import { type Address, addressOf, hashOf, type Settings } from './address.js';

const listeners = new Set<() => void>();
addEventListener('hashchange', () => {
  for (const listener of listeners) listener();
});

/** Changes the address without a step in the browser's history, as while a filter is typed. */
export function settle({ view, id }: Address, settings: Settings): void {
  history.replaceState(null, '', hashOf(view, settings, id));
  for (const listener of listeners) listener();
}

/** The page's address, and again whenever it changes. */
export function useAddress(): Address {
  const [address, setAddress] = useState(() => addressOf(location.hash));
  useEffect(() => {
    const listener = () => setAddress(addressOf(location.hash));
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  return address;
}
