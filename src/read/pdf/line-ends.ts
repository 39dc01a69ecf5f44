import type { Line } from './lines.js';

/** Lines set to the left end a little before the edge where what comes next does not fit; so much more is on purpose. */
const SLACK = 0.6;

/** Did a line end before the edge though what the next begins with would have had room? Then its end was meant. */
export const endsShort = (line: Line, next: Line, right: number): boolean =>
  right - line.right > next.opening + SLACK * line.size;
