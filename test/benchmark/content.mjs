// What the page says, made of results.json alone: parts with a title, paragraphs, tables and code. README.md and the HTML page are both made of it.
import { first, kindsAndFields, others, simpler, tunedOn } from './content-figures.mjs';
import { REPRODUCE, annotators, citation, costs, errors, explained, history, limits, warned } from './content-trust.mjs';
import { one, whole } from './wording.mjs';

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
    annotators(results),
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
