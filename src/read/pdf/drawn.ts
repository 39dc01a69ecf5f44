/** A character as it is drawn. Lengths are points; places count from the page's upper left corner, y downwards. */
export interface Glyph {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** The producer says that it is no part of the text: a running head, a page number, a watermark. */
  readonly artifact: boolean;
}

/** A thin straight line, horizontal (y0 = y1) or vertical (x0 = x1); x0 ≤ x1 and y0 ≤ y1. */
export interface Rule {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Text that runs in another direction than the page's, with the box around it. */
export interface Aside {
  readonly text: string;
  readonly box: Rule;
  /** Neither upright nor along a side: stamped across the page. */
  readonly oblique: boolean;
}

/** What a page shows, turned so that most of its text runs from left to right. */
export interface DrawnContent {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly asides: readonly Aside[];
  readonly rules: readonly Rule[];
  /** The share of the page that its largest picture covers, 0 when it has none. */
  readonly picture: number;
  /** Characters that are there to be found and copied, and not seen, as character recognition lays them over a picture. */
  readonly invisible: number;
  /** Characters whose font does not say what they are. */
  readonly unreadable: number;
}
