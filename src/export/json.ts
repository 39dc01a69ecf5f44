import type { Document } from '../model/index.js';

/** Lists of records are written one record a line, everything else compactly: small, and a difference shows its record. */
function* documentLines(document: Document): Generator<string> {
  const entries = Object.entries(document);
  for (const [index, [key, value]] of entries.entries()) {
    const before = `${index === 0 ? '{' : ''}${JSON.stringify(key)}:`;
    const after = index === entries.length - 1 ? '}' : ',\n';
    if (Array.isArray(value) && value.length > 0)
      yield `${before}[\n${value.map((record) => JSON.stringify(record)).join(',\n')}\n]${after}`;
    else yield `${before}${JSON.stringify(value)}${after}`;
  }
}

/** All documents as one JSON document, as `schemas/plan-extract.schema.json` describes it. */
export function* writeJson(documents: Iterable<Document>): Generator<string> {
  yield '{"format":"plan-extract","version":1,"documents":[';
  let separator = '\n';
  for (const document of documents) {
    yield separator;
    yield* documentLines(document);
    separator = ',\n';
  }
  yield '\n]}\n';
}
