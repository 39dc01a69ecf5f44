import type { Quantity, Token } from '../../lex/token.js';
import type { Op } from '../../model/index.js';
import { quantityOf } from './fact.js';

/**
 * A bound before or behind a list binds every member: 1600元和950元以上 are both at least that much.
 * Only where just one member, the first or the last, carries a bound.
 */
export function spread(values: readonly Token[]): readonly { readonly token: Token; readonly op: Op }[] {
  const quantities = values.map((token) => ({ token, quantity: quantityOf(token) }));
  const bounded = quantities.filter(({ quantity }) => quantity?.bounded);
  const [only] = bounded;
  const edge = bounded.length === 1 && only !== undefined && (only === quantities[0] || only === quantities.at(-1));
  const shared = edge ? only.quantity?.op : undefined;
  // 分别达到100%和95%以上: nothing is above all of it.
  const all = (q: Quantity | null): boolean => shared === '>=' && q?.value === 100 && q.unit === '%' && !q.bounded;
  return quantities.map(({ token, quantity }) => ({
    token,
    op: all(quantity) ? '=' : (shared ?? quantity?.op ?? '='),
  }));
}
