// The parts of the page that say how well notices are read, by set, kind and field, and beside others.
import { KINDS, one, setRows, share, sure, whole } from './wording.mjs';

export function first({ sets: { heldOut }, firstRun }) {
  const { intervals, withoutFault } = heldOut;
  const line = (name, kind, now, then) => [
    name,
    whole(now.gold),
    sure(now.strictF1, intervals[`${kind}.strictF1`]),
    one(then.strictF1),
    sure(now.exactF1, intervals[`${kind}.exactF1`]),
    one(then.exactF1),
    `${withoutFault[kind]} of ${heldOut.notices}`,
  ];
  return {
    title: 'Notices that no rule was changed for',
    parts: [
      `${heldOut.notices} notices (\`test/held-out\`, ${whole(heldOut.characters)} characters), written after the shapes of real ones and annotated, before any run, by people who do not know the rules. No rule was changed for them. Measured on ${heldOut.date}; the first run was on ${firstRun.date}.`,
      {
        head: ['', 'in gold', 'strict F1 (95 % interval)', 'first run', 'all-fields F1 (95 % interval)', 'first run', 'notices without a fault'],
        rows: [
          line('all records', 'all', heldOut.all, firstRun.all),
          ...Object.entries(KINDS).map(([kind, name]) => line(name, kind, heldOut.kinds[kind], firstRun.kinds[kind])),
        ],
      },
      'Strict: a record counts when it is found and what matters most is right (of a measure value, unit, bound and subject; of a deadline kind, day and duration; of a body name and role; of a section level and title; of a reference title and number). All fields: when every field is right. In the first line a notice is without a fault only when nothing at all is wrong in it: no record, no field of its metadata, no cell, no line of site furniture. Intervals are over notices: 2,000 draws of as many notices with replacement, fixed seed.',
    ],
  };
}

export function kindsAndFields(title, set, more = []) {
  const { kinds, support } = set;
  return {
    title,
    parts: [
      ...more,
      {
        head: ['', 'in gold', 'precision', 'recall', 'F1', 'strict F1', 'all-fields F1'],
        rows: Object.entries(KINDS).map(([kind, name]) => {
          const { gold, precision, recall, f1, strictF1, exactF1 } = kinds[kind];
          return [name, whole(gold), ...[precision, recall, f1, strictF1, exactF1].map(one)];
        }),
      },
      {
        head: ['of those found', 'records', 'share of each field that is right'],
        rows: [
          ...Object.entries(KINDS).map(([kind, name]) => [
            name,
            whole(support[kind]),
            Object.entries(kinds[kind].fields)
              .map(([field, value]) => `${field} ${one(value)}`)
              .join(', '),
          ]),
          ['metadata', `${whole(support.metadata)} fields`, one(set.metadata)],
          ['cells of task tables', whole(support.cells), one(set.tableCells)],
          ['site furniture, by characters', '', `F1 ${one(set.boilerplateF1)}`],
        ],
      },
    ],
  };
}

export function tunedOn({ sets: { notices, fields, seeds } }) {
  const line = (name, { date, notices: count, all, kinds, withoutFault }) => [
    ...[name, date, whole(count), whole(all.gold), one(all.strictF1), one(all.exactF1)],
    ...[one(kinds.measures.strictF1), one(kinds.measures.exactF1), `${withoutFault.all} of ${count}`],
  ];
  return {
    title: 'Written notices that were tuned on',
    parts: [
      'What rules were made with says little of what they are worth: these figures are floors against falling back, and stand here to show the distance.',
      {
        head: ['', 'measured', 'notices', 'records', 'strict F1', 'all-fields F1', 'measures strict', 'measures all fields', 'without a fault'],
        rows: setRows({ notices, fields, seeds }, line),
      },
    ],
  };
}

export function simpler({ sets: { heldOut }, baseline }) {
  const rows = [['all records', heldOut.all, baseline.all]].concat(
    Object.entries(KINDS).map(([kind, name]) => [name, heldOut.kinds[kind], baseline.kinds[kind]]),
  );
  return {
    title: 'A simple baseline on the same notices',
    parts: [
      'One regular expression a field (`baseline.mjs`): a number with a unit is a measure and the eight characters before it its subject, a date with 底 or 前 a deadline, （…负责） its bodies, a numbered line a heading.',
      {
        head: ['', 'baseline F1', 'F1', 'baseline strict', 'strict', 'baseline all fields', 'all fields'],
        rows: rows.map(([name, ours, simple]) => [
          name,
          ...['f1', 'strictF1', 'exactF1'].flatMap((figure) => [one(simple[figure]), one(ours[figure])]),
        ]),
      },
      `Metadata: ${one(baseline.metadata)} against ${one(heldOut.metadata)}. It reads no tables and knows no site furniture.`,
    ],
  };
}

export function others({ found, libraries, sets: { heldOut } }) {
  const line = (name, { asked, found: met, right, reported }) => [
    name,
    ...[share(met, asked), share(right, asked), whole(reported)],
  ];
  const readers = { 'plan-extract': found.rules, 'one regular expression a field': found.baseline, ...libraries?.found };
  const table = (what) => ({
    head: [what === 'numbers' ? 'numbers of measures' : 'time limits with a day', 'found, %', 'with the right value, %', 'reported in all'],
    rows: Object.entries(readers).flatMap(([name, of]) => (of[what] ? [line(name, of[what])] : [])),
  });
  return {
    title: 'Other tools on the same notices',
    parts: [
      `Libraries find numbers and times; what a number measures, whether it is a target, who is to act and by when they do not say, so that no more is compared than whether a number of the gold is found with its value (${whole(found.rules.numbers.asked)}), and a time limit with its day (${whole(found.rules.times.asked)}). They are told the first day of the plan. They report every number and time that there is; the last column says how many, of which a user would have to pick the targets (${whole(heldOut.kinds.measures.gold)}) and the limits.`,
      table('numbers'),
      table('times'),
      `${libraries ? `The libraries were measured on ${libraries.date}. ` : ''}JioNLP: not measured here. It needs Python and its registry, which this benchmark does without; no figures of others are repeated.`,
    ],
  };
}
