// Libraries that find numbers and times, on the same texts, at what they can do: is the number of a target found with its value,
// is the time limit found with its day. What a number measures, and who is to act, none of them tells.
import { VERSIONS, installed } from '../bench/rivals.mjs';

const RECOGNIZERS = `Recognizers-Text ${VERSIONS['@microsoft/recognizers-text-suite']}`;
const CHRONO = `chrono-node ${VERSIONS['chrono-node']}`;
const DAY = 86_400_000;

const isoDay = (time) => new Date(time).toISOString().slice(0, 10);

/** Numbers with their values; a share is accepted as 0.3 and as 30. */
function numbersOf(suite, text) {
  const chinese = suite.Culture.Chinese;
  return [...suite.recognizeNumber(text, chinese), ...suite.recognizePercentage(text, chinese)].map((one) => {
    const value = Number.parseFloat(one.resolution?.value);
    return { start: one.start, end: one.end + 1, values: [value, value * 100] };
  });
}

/** Times with every day that could be meant as their last; Recognizers' ranges end on the day behind. */
const recognizedTimes = (suite, text, day) =>
  suite.recognizeDateTime(text, suite.Culture.Chinese, 0, day).map((one) => ({
    start: one.start,
    end: one.end + 1,
    values: (one.resolution?.values ?? []).flatMap(({ value, end }) => {
      const last = Date.parse(`${end ?? value}`.slice(0, 10));
      if (Number.isNaN(last)) return [];
      return [isoDay(last), isoDay(last - DAY)];
    }),
  }));

/** Of a month or year alone the last day is taken, which is what is meant most often. */
function lastDayOf(components) {
  const [year, month, day] = ['year', 'month', 'day'].map((name) => components.get(name));
  if (components.isCertain('day')) return isoDay(Date.UTC(year, month - 1, day));
  return isoDay(components.isCertain('month') ? Date.UTC(year, month, 0) : Date.UTC(year, 12, 0));
}

const chronoTimes = (chrono, text, day) =>
  chrono.zh.hans.parse(text, day).map(({ index, text: words, start, end }) => {
    const last = lastDayOf(end ?? start);
    return { start: index, end: index + words.length, values: [last, isoDay(Date.parse(last) - DAY)] };
  });

/** Each library by its name and version: of a text on a day, what it finds, with every value that could be meant. */
export function rivalFinders() {
  const require = installed();
  const suite = require('@microsoft/recognizers-text-suite');
  const chrono = require('chrono-node');
  return {
    [RECOGNIZERS]: (text, day) => ({ numbers: numbersOf(suite, text), times: recognizedTimes(suite, text, day) }),
    [CHRONO]: (text, day) => ({ times: chronoTimes(chrono, text, day) }),
  };
}
