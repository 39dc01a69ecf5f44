import type { Document, Region } from '../model/index.js';
import type { Row } from './records.js';

const DIVISIONS = ['province', 'prefecture', 'county'] as const;

const toDivisionColumns = (region: Region): Row =>
  Object.fromEntries(
    DIVISIONS.flatMap((level) => [
      [`region_${level}_name`, region[level].name],
      [`region_${level}_code`, region[level].code],
    ]),
  );

/** The region of a document from its columns, as yet unchecked. */
export const fromRegionColumns = (row: Row) => ({
  name: row.region_name,
  level: row.region_level,
  code: row.region_code,
  ...Object.fromEntries(
    DIVISIONS.map((level) => [level, { name: row[`region_${level}_name`], code: row[`region_${level}_code`] }]),
  ),
});

/** What stands in `kept_documents` for a document: its source and its metadata, but not its text, nor which rules have read it. */
export function toDocumentRow({ id, source, metadata }: Document): Row {
  return {
    id,
    path: source.path,
    part: source.part,
    sha256: source.sha256,
    bytes: source.bytes,
    media_type: source.mediaType,
    encoding: source.encoding,
    url: source.url,
    publisher: source.publisher,
    fetched_at: source.fetchedAt,
    title: metadata.title,
    notice_title: metadata.noticeTitle,
    kind: metadata.kind,
    issuer: metadata.issuer,
    region_name: metadata.region.name,
    region_level: metadata.region.level,
    region_code: metadata.region.code,
    ...toDivisionColumns(metadata.region),
    index_number: metadata.indexNumber,
    document_number: metadata.documentNumber,
    published_on: metadata.publishedOn,
    issued_on: metadata.issuedOn,
    period_start: metadata.period.start,
    period_end: metadata.period.end,
  };
}

/** The parts of a document that its row in `documents` holds, as yet unchecked. */
export const fromDocumentRow = (row: Row, addressees: readonly unknown[], inferred: unknown) => ({
  id: row.id,
  source: {
    path: row.path,
    part: row.part,
    sha256: row.sha256,
    bytes: row.bytes,
    mediaType: row.media_type,
    encoding: row.encoding,
    url: row.url,
    publisher: row.publisher,
    fetchedAt: row.fetched_at,
  },
  text: row.text,
  metadata: {
    title: row.title,
    noticeTitle: row.notice_title,
    kind: row.kind,
    issuer: row.issuer,
    region: fromRegionColumns(row),
    indexNumber: row.index_number,
    documentNumber: row.document_number,
    publishedOn: row.published_on,
    issuedOn: row.issued_on,
    period: { start: row.period_start, end: row.period_end },
    addressees,
    inferred,
  },
});
