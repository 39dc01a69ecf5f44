type Named = Readonly<Record<'indicator' | 'subject', string | null>>;

/** The indicator, and the subject where it says more. */
export function What({ row }: { readonly row: Named }) {
  const { indicator, subject } = row;
  return (
    <span lang="zh-CN">
      <span class="indicator-name">{indicator ?? subject}</span>
      {indicator !== null && subject !== null && subject !== indicator && <span class="beside">{subject}</span>}
    </span>
  );
}
