import { grouped } from '../compare/index.js';

/** 1 plan, 12 plans, 12,345 plans. */
export const plural = (count: number, what: string): string => `${grouped(count)} ${what}${count === 1 ? '' : 's'}`;
