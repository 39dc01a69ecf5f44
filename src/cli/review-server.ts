import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ReviewAnswer, ReviewAsked } from '../model/index.js';
import { reviewPage } from '../report/index.js';
import { inLanguage } from './language/in-language.js';
import { pageCode } from './page-code.js';
import { refusal } from './review-guard.js';

const LOOPBACK = '127.0.0.1';
/** No decision is so long. */
const LONGEST_BODY = 1024 * 1024;

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
} as const;

/** A page that is being served. */
export interface Served {
  /** With the token behind `#`, which browsers send to nobody. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_BODY) throw new RangeError('too-long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': `${type}; charset=utf-8` }).end(body);
}

/** Serves the page of a review on this machine alone, on a port that is free. `onFault` is told of what was not foreseen. */
export async function serveReview(
  answer: (asked: ReviewAsked) => ReviewAnswer,
  onFault: (error: unknown) => void,
): Promise<Served> {
  const token = randomBytes(24).toString('hex');
  const page = reviewPage(pageCode('review'));
  let host = '';
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refused = refusal(request, host, token);
    if (refused !== null) return send(response, 403, 'text/plain', refused);
    if (request.method === 'GET') return send(response, 200, 'text/html', page);
    try {
      const asked = ReviewAsked.safeParse(JSON.parse(await bodyOf(request)));
      if (!asked.success) return send(response, 400, 'text/plain', asked.error.issues[0]?.message ?? 'not-understood');
      send(response, 200, 'application/json', JSON.stringify(answer(asked.data)));
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof SyntaxError)) onFault(error);
      send(response, 400, 'text/plain', inLanguage(error instanceof Error ? error.message : String(error)));
    }
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(0, LOOPBACK, ready);
  });
  host = `${LOOPBACK}:${(server.address() as AddressInfo).port}`;
  return {
    address: `http://${host}/#${token}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
