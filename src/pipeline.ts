import { assemble, sha256 } from './assemble/index.js';
import type { Document, Section, Span } from './model/index.js';
import { decode } from './read/decode.js';
import { planPeriod } from './resolve/calendar.js';
import { resolveDeadlines } from './resolve/deadlines.js';
import { leadIns } from './resolve/lead-in.js';
import { resolveMeasures } from './resolve/measures.js';
import { readSentences } from './rules/read-sentences.js';
import { references } from './rules/reference.js';
import type { Layout } from './structure/layout.js';
import { structure } from './structure/structure.js';

/**
 * Read one notice: the bytes of a file and its name in, everything found in it out.
 * Pure: no file system, clock, locale or network. Throws SourceError when the bytes cannot be read as a notice.
 */
export function extract(bytes: Uint8Array, name: string): Document {
  const { text, encoding, mediaType, diagnostics } = decode(bytes, name);
  const source = { path: name, sha256: sha256(bytes), bytes: bytes.length, mediaType, encoding };
  const layout = structure(text, name);
  const findings = readSentences(layout);
  const period = planPeriod(layout.metadata);
  return assemble({
    source,
    layout: { ...layout, diagnostics: [...diagnostics, ...layout.diagnostics] },
    tasks: tasksOf(layout),
    measures: resolveMeasures(findings, period, ancestry(layout.sections), leadIns(findings, period)),
    deadlines: resolveDeadlines(findings, period),
    units: findings,
    references: references(layout),
  });
}

/** A task is a sentence of the plan's body, or a row of a task table. */
function tasksOf(layout: Layout): readonly Span[] {
  const sentences = layout.passages.filter((p) => p.kind === 'sentence' && p.zone === 'body').map((p) => p.span);
  const rows = layout.tables.flatMap((table) => table.rows.map((row) => row.span));
  return [...sentences, ...rows].sort((a, b) => a.start - b.start);
}

function ancestry(sections: readonly Section[]): (section: Section | null) => readonly Section[] {
  const byId = new Map(sections.map((s) => [s.id, s]));
  return (section) => {
    const line: Section[] = [];
    for (let s: Section | undefined = section ?? undefined; s; s = byId.get(s.parent ?? '')) line.unshift(s);
    return line;
  };
}
