export const VIEWS = [
  'overview',
  'indicators',
  'measures',
  'qualitative',
  'deadlines',
  'units',
  'documents',
  'remarks',
  'document',
] as const;
export type View = (typeof VIEWS)[number];

/** Where the reader is: the part of the page's address behind `#`, such as `#/measures?region=江苏省&sort=-value`. */
export interface Address {
  readonly view: View;
  /** What a view shows of many: the id of a document. */
  readonly id: string | null;
  /** Filters, sorting and what is chosen. */
  readonly settings: Settings;
}
export type Settings = Readonly<Record<string, string>>;

const isView = (word: string): word is View => (VIEWS as readonly string[]).includes(word);

/** Reads the hash; what it does not know is the overview. */
export function addressOf(hash: string): Address {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [view = '', id = ''] = path.split('/');
  return {
    view: isView(view) ? view : 'overview',
    id: id === '' ? null : decoded(id),
    settings: Object.fromEntries(new URLSearchParams(query)),
  };
}

/** An address that someone has cut short may end within an escape. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** The hash of an address; settings that are empty are left out. */
export function hashOf(view: View, settings: Settings = {}, id: string | null = null): string {
  const query = new URLSearchParams(Object.entries(settings).filter(([, value]) => value !== ''));
  return `#/${view}${id === null ? '' : `/${encodeURIComponent(id)}`}${query.size > 0 ? `?${query}` : ''}`;
}
