import { factsFormat } from './facts.js';
import type { ExportFormat } from './format.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';

/** The formats that `plan-extract export` writes; a new one is a file of its own and a line here. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [json, jsonl, factsFormat];
