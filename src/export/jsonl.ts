import type { ExportFormat } from './format.js';

/** One document a line, each as in the JSON export. */
export const jsonl: ExportFormat = {
  name: 'jsonl',
  description: 'one JSON document a line, for tools that read line by line',
  *write(documents) {
    for (const document of documents) yield `${JSON.stringify(document)}\n`;
  },
};
