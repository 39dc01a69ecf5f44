// The figures of one set of notices: how good, how sure, how many notices without a fault, how often wrong without a warning.
import { figures } from '../../.build/evaluate/figures.js';
import { judgeDocument } from '../../.build/evaluate/judge-document.js';
import { KIND_NAMES } from '../../.build/evaluate/kinds.js';
import { add, NO_TALLY } from '../../.build/evaluate/tally.js';
import { intervals } from './intervals.mjs';

/** A measure that is at least so sure says nothing of being in doubt. */
const SURE = 0.8;
/** What makes a figure a wrong figure. */
const WRONG = ['value', 'unit', 'op', 'subject', 'status'];

const sum = (tallies) => tallies.reduce(add, NO_TALLY);

/** All kinds of records as one kind. */
function together({ kinds }) {
  const total = { both: 0, extra: 0, missed: 0, strict: 0, exact: 0 };
  for (const kind of Object.values(kinds)) for (const name of Object.keys(total)) total[name] += kind[name];
  const { both, extra, missed } = total;
  const f1 = (right) => (both + extra + missed === 0 ? 100 : (200 * right) / (2 * both + extra + missed));
  return { gold: both + missed, f1: f1(both), strictF1: f1(total.strict), exactF1: f1(total.exact) };
}

/** F1, strict F1 and that of all fields, by kind: `measures.strictF1`. */
function mainFigures(tally) {
  const all = { all: together(tally), ...figures(tally).kinds };
  return Object.fromEntries(
    Object.entries(all).flatMap(([kind, its]) =>
      ['f1', 'strictF1', 'exactF1'].map((figure) => [`${kind}.${figure}`, its[figure]]),
    ),
  );
}

const rounded = (value) =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === 'number' ? Math.round(one * 100) / 100 : one)));

/** How often each thing is wrong, by kind: `{ measures: { subject: 12, missed: 3 } }`; columns of tables are of one kind. */
function countErrors(differences) {
  const counts = {};
  for (const { kind, wrong } of differences)
    for (const what of kind === 'table' ? ['cells'] : wrong) {
      counts[kind] ??= {};
      counts[kind][what] = (counts[kind][what] ?? 0) + 1;
    }
  return counts;
}

/** Measures that are wrong, with nothing that would make a reader look twice: neither doubt nor a diagnostic at their place. */
function wrongUnwarned(document, differences) {
  const measures = new Map(document.measures.map((measure) => [measure.id, measure]));
  const isWarned = ({ confidence, span }) =>
    confidence < SURE ||
    document.diagnostics.some(({ span: at }) => at && at.start < span.end && span.start < at.end);
  const unwarned = differences.filter(({ kind, record }) => {
    const measure = kind === 'measures' && measures.get(record);
    return measure && !isWarned(measure);
  });
  return {
    wrong: unwarned.filter(({ wrong }) => wrong.some((field) => WRONG.includes(field))).length,
    extra: unwarned.filter(({ wrong }) => wrong[0] === 'extra').length,
  };
}

function warnings(judged, tally) {
  const { both, extra: surplus } = tally.kinds.measures;
  const each = judged.map(({ document, differences }) => wrongUnwarned(document, differences));
  const total = (name) => each.reduce((all, one) => all + one[name], 0);
  const [measures, wrong, extra] = [both + surplus, total('wrong'), total('extra')];
  const perThousand = (count) => (measures === 0 ? 0 : (1000 * count) / measures);
  return { measures, wrong, extra, wrongPerThousand: perThousand(wrong), extraPerThousand: perThousand(extra) };
}

function ledger(judged) {
  const numbers = judged.flatMap(({ document }) => document.numbers);
  const explained = numbers.filter((one) => one.class !== 'unexplained').length;
  return { numbers: numbers.length, explained, share: numbers.length === 0 ? 100 : (100 * explained) / numbers.length };
}

/** In how many notices nothing is wrong: in anything, and by kind. */
function withoutFault(judged) {
  const faultless = (isOfIt) => judged.filter(({ differences }) => !differences.some(isOfIt)).length;
  const inAll = judged.filter(
    ({ differences, tally }) => differences.length === 0 && tally.boilerplate.extra + tally.boilerplate.missed === 0,
  ).length;
  return { all: inAll, ...Object.fromEntries(KIND_NAMES.map((name) => [name, faultless(({ kind }) => kind === name)])) };
}

/** How many records of each kind were found and are in gold: what the shares of right fields are of. */
const support = ({ kinds, metadata, cells }) => ({
  ...Object.fromEntries(Object.entries(kinds).map(([kind, { both }]) => [kind, both])),
  ...{ metadata: metadata.all, cells: cells.all },
});

/** How many items annotators found, and how many of these they left open: right to read, and right not to. */
function items(trials) {
  const all = trials.flatMap(({ gold }) => KIND_NAMES.flatMap((name) => gold[name]));
  return { all: all.length, open: all.filter(({ optional }) => optional).length };
}

/** The figures alone: of readers that know neither doubt nor a ledger. */
export function scoreOnly(trials) {
  const tally = sum(trials.map((trial) => judgeDocument(trial).tally));
  return rounded({ all: together(tally), ...figures(tally) });
}

/** All figures of a set, and every difference with the text that it stands in. */
export function score(trials) {
  const judged = trials.map((trial) => ({ ...judgeDocument(trial), document: trial.document }));
  const tallies = judged.map(({ tally }) => tally);
  const tally = sum(tallies);
  const differences = judged.flatMap(({ differences: its }) => its);
  return {
    figures: rounded({
      notices: trials.length,
      characters: trials.reduce((all, { source }) => all + source.length, 0),
      items: items(trials),
      all: together(tally),
      ...figures(tally),
      support: support(tally),
      intervals: intervals(tallies, sum, mainFigures),
      withoutFault: withoutFault(judged),
      warnings: warnings(judged, tally),
      ledger: ledger(judged),
      errors: countErrors(differences),
    }),
    differences: judged.flatMap(({ differences: its, document: { text } }) => its.map((one) => ({ ...one, text }))),
  };
}
