import { holding } from '../letter-set.js';
import type { Rule } from '../rule.js';
import type { MeasureFact } from './fact.js';
import { TEXT, VALUES } from './frame-parts.js';
import { listedValues } from './listed-values.js';

/** 分别 with other than as many names as values: which value belongs to which name cannot be told, so none is. */
export const uneven: Rule<MeasureFact> = {
  id: 'measure/uneven',
  needs: holding('&', 'FV', 'QC'),
  frame: new RegExp(`(?=[QC])(?<=(?<what>${TEXT}*)(?<how>[VJGPIKD]*[FV][VJGPIKD]*)(?:[TPBWR]+E?)?)${VALUES}`, 'gd'),
  build(slots) {
    const how = slots.how?.tokens ?? [];
    const values = listedValues(slots.values);
    if (!how.some((t) => t.letter === 'F' || t.text.startsWith('分别'))) return [];
    const message = `${values.map((t) => t.text).join('、')} are shared out (分别) over names that are not as many, or not clearly so; they are not read.`;
    return [{ refused: { code: 'uneven-distribution', message }, tokens: values }];
  },
  examples: [['火化率和节地生态安葬率分别达到100%、60%以上、50%。']],
};
