import type { Marker, MarkerKind } from '../marker.js';

const HEADING_KINDS: readonly MarkerKind[] = ['volume', 'chapter', 'division', 'chinese', 'chinese-bracket'];

/** The numbers of a plan's headings on the way through it: with the one that is due, a table has ended. */
export interface HeadingNumbers {
  readonly note: (marker: Marker | null) => void;
  /** 三、 after the 二、 above the table. */
  readonly isDue: (marker: Marker | null) => boolean;
}

export function headingNumbers(): HeadingNumbers {
  const numbers = new Map<MarkerKind, number>();
  return {
    note: (marker) => {
      if (marker?.number) numbers.set(marker.kind, marker.number);
    },
    isDue: (marker) =>
      marker !== null &&
      HEADING_KINDS.includes(marker.kind) &&
      marker.number !== null &&
      marker.number === (numbers.get(marker.kind) ?? -1) + 1,
  };
}
