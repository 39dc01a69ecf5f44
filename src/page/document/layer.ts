/** What is marked in a text, each kind in its own colour; `unexplained` are the numbers that nothing explains. */
export const LAYERS = ['measure', 'qualitative', 'deadline', 'unit', 'reference', 'unexplained', 'number'] as const;
export type Layer = (typeof LAYERS)[number];
