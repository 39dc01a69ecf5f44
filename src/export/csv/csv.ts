import type { Document } from '../../model/index.js';
import type { Piece, ProvenanceOf, Tell } from '../format.js';
import { EXPORT_TABLES } from '../tables/record-tables.js';
import { AS_NAMED, type Wording } from '../tables/wording.js';
import { BYTE_ORDER_MARK, csvLine } from './csv-line.js';
import { dataPackage, TEXTS } from './data-package.js';

const fileOf = (table: string): string => `${table}.csv`;

/** One CSV file a kind of record, one with the texts that spans index, and a data package that describes them all. */
export function* writeCsv(
  documents: Iterable<Document>,
  _tell?: Tell,
  _provenanceOf?: ProvenanceOf,
  wording: Wording = AS_NAMED,
): Generator<Piece> {
  const tables = [...EXPORT_TABLES, TEXTS].map((table) => ({ ...table, names: table.columns.map(({ name }) => name) }));
  for (const { name, names } of tables)
    yield { file: fileOf(name), text: BYTE_ORDER_MARK + csvLine(names.map(wording.head)) };
  for (const document of documents)
    for (const { name, names, rows } of tables) {
      const text = rows(document).map((row) =>
        csvLine(names.map((column) => wording.cell(column, row[column] ?? null))),
      );
      if (text.length > 0) yield { file: fileOf(name), text: text.join('') };
    }
  yield { file: 'datapackage.json', text: `${JSON.stringify(dataPackage(tables, fileOf, wording), null, 2)}\n` };
}
