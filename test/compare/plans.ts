import { extract } from '../../src/index.js';
import type { Document, PlanMeasure } from '../../src/model/index.js';

/** A plan that is read from these lines under its title. */
export const plan = (title: string, ...lines: readonly string[]): Document =>
  extract(Buffer.from([title, '一、主要任务', ...lines].join('\n')), `${title}.txt`);

/** All measures of some plans that have an indicator, as the database gives them. */
export const measuresOf = (indicator: string, plans: readonly Document[]): readonly PlanMeasure[] =>
  plans.flatMap(({ id, source, metadata, measures }) =>
    measures
      .filter((measure) => measure.indicator === indicator)
      .map((measure) => ({
        plan: {
          id,
          title: metadata.title,
          path: source.path,
          kind: metadata.kind,
          region: metadata.region,
          year: Number(metadata.period.start?.slice(0, 4)),
          lastYear: Number((metadata.period.end ?? metadata.period.start)?.slice(0, 4)),
        },
        sentence: null,
        offset: null,
        measure,
      })),
  );
