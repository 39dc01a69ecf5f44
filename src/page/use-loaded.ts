import { useEffect, useState } from 'preact/hooks';

export type Loaded<Value> = { readonly value: Value } | { readonly failure: string } | null;

/** A promise's value when it is there; null until then, and again when another one is asked for. */
export function useLoaded<Value>(load: () => Promise<Value>, key: unknown): Loaded<Value> {
  const [loaded, setLoaded] = useState<{ readonly key: unknown; readonly outcome: Loaded<Value> }>({
    key: null,
    outcome: null,
  });
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setLoaded({ key, outcome: { value } }),
      (error: unknown) =>
        wanted && setLoaded({ key, outcome: { failure: error instanceof Error ? error.message : String(error) } }),
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  return loaded.key === key ? loaded.outcome : null;
}
