import { z } from 'zod';
import { ownEntry } from '../model/index.js';
import { type Figures, namedFigures } from './figures.js';

const Percentages = z.record(z.string(), z.number().min(0).max(100));

/** The least that each figure may be, by its name; over all documents, and for single ones by their names. */
export const Floors = z.strictObject({
  overall: Percentages.default({}),
  documents: z.record(z.string(), Percentages).default({}),
});
export type Floors = Readonly<z.infer<typeof Floors>>;

export interface Evaluated {
  readonly overall: Figures;
  readonly documents: Readonly<Record<string, Figures>>;
}

function under(floors: z.infer<typeof Percentages>, figures: Figures | undefined, prefix: string): string[] {
  const named = figures ? namedFigures(figures) : new Map<string, number>();
  return Object.entries(floors).flatMap(([name, floor]) => {
    const value = named.get(name);
    if (value === undefined) return [`${prefix}${name} has a floor of ${floor}, but there is no such figure`];
    return value < floor ? [`${prefix}${name} is ${value.toFixed(2)}, under its floor of ${floor}`] : [];
  });
}

/** Each figure under its floor, as a line for people; a floor for a figure that does not exist is one too. */
export const underFloors = (floors: Floors, { overall, documents }: Evaluated): string[] => [
  ...under(floors.overall, overall, ''),
  ...Object.entries(floors.documents).flatMap(([name, its]) => under(its, ownEntry(documents, name), `${name}: `)),
];
