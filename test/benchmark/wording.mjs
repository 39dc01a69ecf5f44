// Names and ways to write figures that all parts of the page share.

export const KINDS = {
  measures: 'measures (目标值)',
  deadlines: 'deadlines (时限)',
  responsibleUnits: 'responsible units (责任单位)',
  sections: 'sections (标题)',
  references: 'references (引用文件)',
};
export const one = (value) => value.toFixed(1);
export const whole = (value) => value.toLocaleString('en');
export const share = (part, all) => (all === 0 ? '–' : one((100 * part) / all));

/** A figure with its interval: `91.6 (88.7–94.1)`; a drawing of it is the HTML page's. */
export const sure = (value, [low, high]) => ({ text: `${one(value)} (${one(low)}–${one(high)})`, value, low, high });

export const SETS = {
  heldOut: 'no rule changed for them (`test/held-out`)',
  notices: 'public set, tuned on (`test/notices`)',
  fields: 'notices of other fields, tuned on (`test/notices-by-field`)',
  seeds: 'five real notices, tuned on (`seeds`)',
  real: 'ten real texts',
};
export const setRows = (sets, line) =>
  Object.entries(SETS).flatMap(([name, said]) => (sets[name] ? [line(said, sets[name])] : []));
