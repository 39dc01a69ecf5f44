import type { Rule } from '../rule.js';
import { ask } from './ask.js';
import { assist } from './assist.js';
import { blanket } from './blanket.js';
import { bracketed } from './bracketed.js';
import { cell } from './cell.js';
import { charge } from './charge.js';
import { contact } from './contact.js';
import { drive } from './drive.js';
import { duty } from './duty.js';
import type { UnitFact } from './fact.js';
import { heading } from './heading.js';
import { label } from './label.js';
import { partner } from './partner.js';
import { place } from './place.js';
import { share } from './share.js';
import { subject } from './subject.js';

export type { UnitFact } from './fact.js';

/** The order is the configuration: outright assignments before what a sentence says in passing. */
export const unitRules: readonly Rule<UnitFact>[] = [
  cell,
  label,
  blanket,
  charge,
  bracketed,
  contact,
  heading,
  partner,
  assist,
  ask,
  duty,
  drive,
  share,
  subject,
  place,
];
