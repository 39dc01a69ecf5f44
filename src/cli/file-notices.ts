import type { Document, Provenance } from '../model/index.js';
import { type LinedDocument, UNKNOWN_PROVENANCE } from './document-lines.js';

/** The notices of one file, as one reading found them. */
export interface FileNotices {
  readonly documents: readonly Document[];
  readonly provenance: Provenance;
  /** Are they all that the file holds? */
  readonly isWhole: boolean;
}

const partsOf = ({ document, provenance }: LinedDocument): number =>
  provenance?.parts ?? (document.source.part === null ? 1 : Number.POSITIVE_INFINITY);

interface Begun {
  readonly parts: number;
  readonly provenance: Provenance;
  readonly documents: Map<string, Document>;
}

const inOrder = ({ documents }: Begun): readonly Document[] =>
  [...documents.values()].sort((a, b) => (a.source.part ?? 0) - (b.source.part ?? 0));

/**
 * Puts notices that come one at a time together by the file that they are from, so that they are kept together or not at all, in
 * whatever order and however often they come. `add` gives a file when its last notice has come, `left` those that are not whole.
 */
export function fileNotices() {
  const begun = new Map<string, Begun>();
  return {
    add: (line: LinedDocument): FileNotices | null => {
      const { document } = line;
      const parts = partsOf(line);
      const provenance = line.provenance ?? UNKNOWN_PROVENANCE;
      if (parts === 1) return { documents: [document], provenance, isWhole: true };
      const key = JSON.stringify([document.source.sha256, document.source.path, provenance.rulesVersion]);
      const file = begun.get(key) ?? { parts, provenance, documents: new Map<string, Document>() };
      file.documents.set(document.id, document);
      if (file.documents.size < parts) {
        begun.set(key, file);
        return null;
      }
      begun.delete(key);
      return { documents: inOrder(file), provenance, isWhole: true };
    },
    left: (): readonly FileNotices[] =>
      [...begun.values()].map((file) => ({
        documents: inOrder(file),
        provenance: file.provenance,
        isWhole: false,
      })),
  };
}
