import type { ReviewAnswer, ReviewAsked } from '../../model/index.js';

const token = location.hash.slice(1);

/** Asks the program that serves the page. Rejects with what it said, or null where it cannot be reached. */
export async function ask(asked: ReviewAsked): Promise<ReviewAnswer> {
  let response: Response;
  try {
    response = await fetch('/ask', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-review-token': token },
      body: JSON.stringify(asked),
    });
  } catch {
    throw new Error('');
  }
  if (!response.ok) throw new Error(response.status === 403 ? '' : await response.text());
  return (await response.json()) as ReviewAnswer;
}
