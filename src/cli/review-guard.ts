import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The name of the header that the page proves itself by. */
export const TOKEN_HEADER = 'x-review-token';

/** Are these the same, told in a time that does not depend on how much of them is? */
function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/**
 * Why a request is not answered; null for one of our own page. Another site's page can send requests here, also under a name of its
 * own that leads here (so that the browser takes both for one site): Host tells that. It cannot know the token, and nothing here
 * tells a browser that it may read an answer.
 */
export function refusal({ headers, method, url }: IncomingMessage, host: string, token: string): string | null {
  if (headers.host !== host) return 'wrong-host';
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return 'wrong-origin';
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 'another-site';
  if (method === 'GET' && url === '/') return null;
  if (method !== 'POST' || url !== '/ask') return 'not-found';
  const shown = headers[TOKEN_HEADER];
  return typeof shown === 'string' && isSame(shown, token) ? null : 'no-token';
}
