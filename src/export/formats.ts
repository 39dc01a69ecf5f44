import type { ExportFormat } from './format.js';

/** The formats that `plan-extract export` writes; a new one is a file of its own and an entry here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: 'json',
    description: 'one JSON document that holds everything',
    into: 'text',
    load: async () => (await import('./json.js')).writeJson,
  },
  {
    name: 'jsonl',
    description: 'one JSON document a line, for tools that read line by line',
    into: 'text',
    load: async () => (await import('./jsonl.js')).writeJsonLines,
  },
  {
    name: 'csv',
    description:
      'a folder with one table a kind for spreadsheets and pandas, and a datapackage.json that describes them',
    into: 'folder',
    load: async () => (await import('./csv/csv.js')).writeCsv,
  },
  {
    name: 'xlsx',
    description:
      'a workbook with one sheet a kind, and a register (台账) of the work with bodies, time limits and days left',
    into: 'archive',
    load: async () => (await import('./xlsx/workbook.js')).writeWorkbook,
  },
  {
    name: 'parquet',
    description: 'a folder with one typed table a kind, with lists as lists, for DuckDB, Spark, Trino and pandas',
    into: 'folder',
    load: async () => (await import('./parquet/parquet.js')).writeParquet,
    loadPartitioned: async () => (await import('./parquet/parquet.js')).writePartitionedParquet,
  },
  {
    name: 'brat',
    description: 'a folder with a .txt and an .ann file a document, for the annotation tool brat',
    into: 'folder',
    load: async () => (await import('./brat/brat.js')).writeBrat,
  },
  {
    name: 'gold',
    description:
      'a folder with a .txt and a .gold.json a document that was reviewed: what people have judged, for eval',
    into: 'folder',
    load: async () => (await import('./gold/gold.js')).writeGold,
  },
  {
    name: 'facts',
    description: 'for reading: one line a fact, in reading order',
    into: 'text',
    load: async () => (await import('./facts.js')).writeFacts,
  },
];
