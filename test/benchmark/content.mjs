// What the page says, made of results.json alone: parts with a title, paragraphs, tables and code. README.md and the HTML page are both made of it.

const KINDS = {
  measures: 'measures (目标值)',
  deadlines: 'deadlines (时限)',
  responsibleUnits: 'responsible units (责任单位)',
  sections: 'sections (标题)',
  references: 'references (引用文件)',
};
const one = (value) => value.toFixed(1);
const whole = (value) => value.toLocaleString('en');
const share = (part, all) => (all === 0 ? '–' : one((100 * part) / all));

/** A figure with its interval: `91.6 (88.7–94.1)`; a drawing of it is the HTML page's. */
const sure = (value, [low, high]) => ({ text: `${one(value)} (${one(low)}–${one(high)})`, value, low, high });

function first({ sets: { heldOut }, firstRun }) {
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

function kindsAndFields(title, set, more = []) {
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

function warned({ sets }) {
  const line = (name, set) => {
    const { measures, wrong, wrongPerThousand, extra, extraPerThousand } = set.warnings;
    return [name, whole(measures), whole(wrong), one(wrongPerThousand), whole(extra), one(extraPerThousand)];
  };
  return {
    title: 'Wrong without a warning',
    parts: [
      'A confident wrong figure costs an analyst most. Counted are measures with a wrong value, unit, bound, subject or status, a confidence of 0.8 or more, and no diagnostic at their place; beside them those that the gold does not have at all.',
      {
        head: ['', 'measures read', 'wrong without a warning', 'per 1,000', 'not in gold, without a warning', 'per 1,000'],
        rows: setRows(sets, line),
      },
    ],
  };
}

const SETS = {
  heldOut: 'no rule changed for them (`test/held-out`)',
  notices: 'public set, tuned on (`test/notices`)',
  seeds: 'five real notices, tuned on (`seeds`)',
  real: 'ten real texts',
};
const setRows = (sets, line) =>
  Object.entries(SETS).flatMap(([name, said]) => (sets[name] ? [line(said, sets[name])] : []));

const explained = ({ sets }) => ({
  title: 'Numbers accounted for',
  parts: [
    'Every number of a notice has a class in its ledger: part of a measure, a date, a heading’s number … What no class explains is shown to the reader as unexplained.',
    {
      head: ['', 'numbers', 'explained, %'],
      rows: setRows(sets, (name, { ledger }) => [name, whole(ledger.numbers), one(ledger.share)]),
    },
  ],
});

function tunedOn({ sets: { notices, seeds } }) {
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
        rows: setRows({ notices, seeds }, line),
      },
    ],
  };
}

function simpler({ sets: { heldOut }, baseline }) {
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

function others({ found, libraries, sets: { heldOut } }) {
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

const costs = ({ cost: { secondsPerThousand, charactersEach, cores, node } }) => ({
  title: 'Cost',
  parts: [
    `${one(secondsPerThousand)} seconds for 1,000 notices of ${whole(charactersEach)} characters, one after the other in a warm process, without storage (${cores} cores, Node ${node}). No network, no model, no fee.`,
  ],
});

function errors({ sets }) {
  const rows = (set) =>
    Object.entries(set.errors).map(([kind, counts]) => [
      kind,
      Object.entries(counts)
        .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .map(([what, count]) => `${what} ${count}`)
        .join(', '),
    ]);
  const table = (name) => ({ head: [SETS[name], 'how often each thing is wrong'], rows: rows(sets[name]) });
  return {
    title: 'What is wrong',
    parts: [
      'A record that is wrong in two fields counts in both. Of the notices that no rule is changed for only these counts are told, so that nobody tunes on them; the HTML page (`out/benchmark.html`, after `npm run benchmark`) lists every error of the others with its sentence.',
      ...Object.keys(SETS).flatMap((name) => (sets[name] && Object.keys(sets[name].errors).length > 0 ? [table(name)] : [])),
    ],
  };
}

const history = ({ history: entries }) => ({
  title: 'History',
  parts: [
    'On the notices that no rule was changed for. A version is that of the package with a digest of its rules.',
    {
      head: ['measured', 'version', 'strict F1', 'all-fields F1', 'measures strict', 'measures all fields'],
      rows: entries.map((entry) => [
        ...[entry.date, `\`${entry.version}\``],
        ...[entry.strictF1, entry.exactF1, entry.measuresStrictF1, entry.measuresExactF1].map(one),
      ]),
    },
  ],
});

const limits = ({ sets: { heldOut } }) => ({
  title: 'Limits',
  parts: [
    'Most of the notices are written, after the shapes of real ones: they hold more of what is hard in fewer words, and less of what nobody thought of. The ten real texts stand apart for that reason; rules were made with them in sight.',
    `${heldOut.notices} notices make wide intervals, and notices of one writer are alike. Some kinds have few records: references and cells of tables say little.`,
    `Where annotators were in doubt, the gold accepts several readings of a field, or leaves an item open, which neither gains nor loses: ${whole(heldOut.items.open)} of ${whole(heldOut.items.all)} items. How far two annotators agree was not measured: a figure near 100 may be above what people reach.`,
    'A subject counts as right when six in ten of its neighbouring character pairs are shared with an accepted wording. An empty cell of a table that was not found counts as right.',
  ],
});

const REPRODUCE = {
  title: 'To reproduce',
  parts: [
    { code: 'npm ci\nnpm run benchmark                    # or -- --no-rivals, without the libraries, which are installed aside\nnode .build/cli/main.js eval test/held-out   # the same figures, without the rest' },
    'It writes `results.json`, this page from it, and `out/benchmark.html`. The same build gives the same figures; date and seconds differ. A test holds this page to `results.json`.',
  ],
};

const citation = ({ version, date }) => ({
  title: 'Licence and citation',
  parts: [
    'The notices, their gold and these figures are under the licence of the project (MIT). What a `CITATION.cff` would hold:',
    {
      code: `cff-version: 1.2.0\nmessage: If you use the notices or the figures, please cite them as below.\ntype: software\ntitle: plan-extract\nabstract: Turns Chinese government work plans into a database in which every value can be traced to the characters it was read from.\nauthors:\n  - name: the plan-extract authors\nversion: ${version}\ndate-released: ${date}\nlicense: MIT`,
    },
  ],
});

/** The parts of the page, in their order. */
export function content(results) {
  const { heldOut, real } = results.sets;
  return [
    first(results),
    kindsAndFields('Kinds and fields, on the same notices', heldOut),
    ...(real
      ? [
          kindsAndFields('Real texts', real, [
            `${real.notices} texts as governments published them (${whole(real.characters)} characters), which are not part of the project. Rules were made with them in sight. Measured on ${real.date}; strict F1 of all records ${one(real.all.strictF1)}, all fields ${one(real.all.exactF1)}; without a fault ${real.withoutFault.all} of ${real.notices}.`,
          ]),
        ]
      : []),
    tunedOn(results),
    simpler(results),
    others(results),
    warned(results),
    explained(results),
    costs(results),
    errors(results),
    history(results),
    limits(results),
    REPRODUCE,
    citation(results),
  ];
}
