import { COMMUNITY } from './indicators/community.js';
import { ECONOMY } from './indicators/economy.js';
import { ELDERLY_CARE } from './indicators/elderly-care.js';
import { ENTERPRISE } from './indicators/enterprise.js';
import { ENVIRONMENT } from './indicators/environment.js';
import { type Indicator, parseIndicators } from './indicators/indicator.js';
import { LIVELIHOOD } from './indicators/livelihood.js';
import { PUBLIC_AFFAIRS } from './indicators/public-affairs.js';
import { WELFARE } from './indicators/welfare.js';

/** The indicators known by name: civil affairs, and the headline figures of plans and government work reports. */
export const INDICATORS: readonly Indicator[] = [
  ELDERLY_CARE,
  WELFARE,
  COMMUNITY,
  PUBLIC_AFFAIRS,
  ECONOMY,
  LIVELIHOOD,
  ENVIRONMENT,
  ENTERPRISE,
].flatMap(parseIndicators);
