// The parts of the page that say how far to trust it: errors that nobody is warned of, limits, history, how to measure anew.
import { KINDS, SETS, one, setRows, whole } from './wording.mjs';

export function warned({ sets }) {
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

export const annotators = ({ agreement: { notices, kinds } }) => ({
  title: 'Two annotators',
  parts: [
    `${notices} of the notices that no rule is changed for were annotated a second time, by somebody who saw neither the first gold nor any rule. The second is judged here against the first as the program is: what annotators reach, by the same measure. Both follow the same guidelines, and the gold accepts several readings where it says so, so that this is an upper bound.`,
    {
      head: ['', 'in the first gold', 'F1', 'strict F1', 'all-fields F1'],
      rows: Object.entries(KINDS).map(([kind, name]) => {
        const { gold, f1, strictF1, exactF1 } = kinds[kind];
        return [name, whole(gold), ...[f1, strictF1, exactF1].map(one)];
      }),
    },
  ],
});

export const explained = ({ sets }) => ({
  title: 'Numbers accounted for',
  parts: [
    'Every number of a notice has a class in its ledger: part of a measure, a date, a heading’s number … What no class explains is shown to the reader as unexplained.',
    {
      head: ['', 'numbers', 'explained, %'],
      rows: setRows(sets, (name, { ledger }) => [name, whole(ledger.numbers), one(ledger.share)]),
    },
  ],
});

export const costs = ({ cost: { secondsPerThousand, charactersEach, cores, node } }) => ({
  title: 'Cost',
  parts: [
    `${one(secondsPerThousand)} seconds for 1,000 notices of ${whole(charactersEach)} characters, one after the other in a warm process, without storage (${cores} cores, Node ${node}). No network, no model, no fee.`,
  ],
});

export function errors({ sets }) {
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

export const history = ({ history: entries }) => ({
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

export const limits = ({ sets: { heldOut } }) => ({
  title: 'Limits',
  parts: [
    'Most of the notices are written, after the shapes of real ones: they hold more of what is hard in fewer words, and less of what nobody thought of. The ten real texts stand apart for that reason; rules were made with them in sight.',
    `${heldOut.notices} notices make wide intervals, and notices of one writer are alike. Some kinds have few records: references and cells of tables say little.`,
    `Where annotators were in doubt, the gold accepts several readings of a field, or leaves an item open, which neither gains nor loses: ${whole(heldOut.items.open)} of ${whole(heldOut.items.all)} items.`,
    'A subject counts as right when six in ten of its neighbouring character pairs are shared with an accepted wording. An empty cell of a table that was not found counts as right.',
  ],
});

export const REPRODUCE = {
  title: 'To reproduce',
  parts: [
    { code: 'npm ci\nnpm run benchmark                    # or -- --no-rivals, without the libraries, which are installed aside\nnode .build/cli/main.js eval test/held-out   # the same figures, without the rest' },
    'It writes `results.json`, this page from it, and `out/benchmark.html`. The same build gives the same figures; date and seconds differ. A test holds this page to `results.json`.',
  ],
};

export const citation = ({ version, date }) => ({
  title: 'Licence and citation',
  parts: [
    'The notices, their gold and these figures are under the licence of the project (MIT). What a `CITATION.cff` would hold:',
    {
      code: `cff-version: 1.2.0\nmessage: If you use the notices or the figures, please cite them as below.\ntype: software\ntitle: plan-extract\nabstract: Turns Chinese government work plans into a database in which every value can be traced to the characters it was read from.\nauthors:\n  - name: the plan-extract authors\nversion: ${version}\ndate-released: ${date}\nlicense: MIT`,
    },
  ],
});
