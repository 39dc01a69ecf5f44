/** Moves labels apart that are nearer than `apart`, as little as that takes; from above, all within `from` and `to` if they have room. */
export function spread(wanted: readonly number[], apart: number, from: number, to: number): number[] {
  const order = wanted.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at);
  const placed = order.map(({ at }) => at);
  for (let k = 0; k < placed.length; k++)
    placed[k] = Math.max(placed[k] as number, k === 0 ? from : (placed[k - 1] as number) + apart);
  for (let k = placed.length - 1; k >= 0; k--)
    placed[k] = Math.min(placed[k] as number, k === placed.length - 1 ? to : (placed[k + 1] as number) - apart);
  const result: number[] = [];
  order.forEach(({ i }, k) => {
    result[i] = placed[k] as number;
  });
  return result;
}
