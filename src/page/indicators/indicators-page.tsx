import { useMemo, useState } from 'preact/hooks';
import type { Address } from '../address.js';
import { useWords } from '../language/language.js';
import type { Measure } from '../records/rows.js';
import { settle } from '../use-address.js';
import { IndicatorCard } from './indicator-card.js';
import { indicatorGroups } from './indicator-groups.js';

/** So many cards are drawn at first, and so many more each time. */
const AT_ONCE = { shared: 20, rest: 60 };

interface ListProps {
  readonly groups: readonly ReturnType<typeof indicatorGroups>[number][];
  readonly isSmall: boolean;
}

function Cards({ groups, isSmall }: ListProps) {
  const words = useWords();
  const step = isSmall ? AT_ONCE.rest : AT_ONCE.shared;
  const [shown, setShown] = useState(step);
  const more = Math.min(step, groups.length - shown);
  return (
    <>
      <div class={isSmall ? 'indicators small' : 'indicators'}>
        {groups.slice(0, shown).map((group) => (
          <IndicatorCard key={group.name} group={group} isSmall={isSmall} />
        ))}
      </div>
      {more > 0 && (
        <button type="button" class="quiet more" onClick={() => setShown(shown + step)}>
          {words.indicators.more(more)}
        </button>
      )}
    </>
  );
}

/** Indicators over places and years: those of several documents large, the others as small multiples. */
export function IndicatorsPage({
  address,
  measures,
}: {
  readonly address: Address;
  readonly measures: readonly Measure[];
}) {
  const words = useWords();
  const groups = useMemo(() => indicatorGroups(measures), [measures]);
  const typed = address.settings.q ?? '';
  const found = useMemo(
    () => groups.filter(({ name }) => typed.split(/\s+/).every((word) => name.includes(word))),
    [groups, typed],
  );
  const shared = found.filter(({ documents }) => documents > 1);
  const rest = found.filter(({ documents }) => documents === 1);
  return (
    <>
      <h1>{words.views.indicators}</h1>
      <search class="filters">
        <label class="search">
          <span class="visually-hidden">{words.indicators.search}</span>
          <input
            type="search"
            placeholder={words.indicators.search}
            value={typed}
            onInput={({ currentTarget }) => settle(address, { q: currentTarget.value })}
          />
        </label>
      </search>
      {found.length === 0 && <p class="hint">{words.indicators.nothing}</p>}
      <section>
        <h2>{words.indicators.shared}</h2>
        <p class="note">{shared.length > 0 ? words.indicators.sharedNote : words.indicators.noneShared}</p>
        <Cards key={typed} groups={shared} isSmall={false} />
      </section>
      {rest.length > 0 && (
        <section>
          <h2>{words.indicators.rest}</h2>
          <p class="note">{words.indicators.restNote}</p>
          <Cards key={typed} groups={rest} isSmall={true} />
        </section>
      )}
    </>
  );
}
