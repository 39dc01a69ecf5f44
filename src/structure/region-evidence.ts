/** What is known of a document from which its region can be told; strings as in the source or folded. */
export interface RegionEvidence {
  /** In whose name a report is given: 泰州市人民政府, or no more than 市人民政府. */
  readonly speaker: string | null;
  readonly issuer: string | null;
  readonly titles: readonly string[];
  readonly addressees: readonly string[];
  /** The page's label 地区. */
  readonly place: string | null;
  /** The lines of metadata: a report's 岳阳市第九届人民代表大会. */
  readonly head: string;
  readonly documentNumber: string | null;
  /** The running text, and the page's boilerplate (registration numbers carry codes of places). */
  readonly body: string;
  readonly boilerplate: string;
  /** The file with its folders, "/" between them. */
  readonly path: string;
}

/** So much of a text is looked at. */
export const SAMPLE = 30_000;
