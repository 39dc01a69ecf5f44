import { useMemo, useState } from 'preact/hooks';
import type { Address } from '../address.js';
import { contents } from '../blocks.js';
import { useWords } from '../language/language.js';
import { byRegion } from '../records/region-order.js';
import type { Rows } from '../records/rows.js';
import { chosenGroups, isOfRegions, namesIn } from './chosen.js';
import { IndicatorCard } from './indicator-card.js';
import { IndicatorFilters } from './indicator-filters.js';
import { type IndicatorGroup, indicatorGroups } from './indicator-groups.js';
import type { Surroundings } from './level-statements.js';

/** So many cards are drawn at first, and so many more each time. */
const AT_ONCE = { shared: 20, rest: 60 };

interface ListProps {
  readonly groups: readonly IndicatorGroup[];
  readonly around: Surroundings;
  readonly isSmall: boolean;
}

function Cards({ groups, around, isSmall }: ListProps) {
  const words = useWords();
  const step = isSmall ? AT_ONCE.rest : AT_ONCE.shared;
  const [shown, setShown] = useState(step);
  const more = Math.min(step, groups.length - shown);
  return (
    <>
      <div class={isSmall ? 'indicators small' : 'indicators'}>
        {groups.slice(0, shown).map((group) => (
          <IndicatorCard key={group.name} group={group} around={around} isSmall={isSmall} />
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
export function IndicatorsPage({ address, rows }: { readonly address: Address; readonly rows: Rows }) {
  const words = useWords();
  const { measures, qualitative } = rows;
  const { settings } = address;
  const groups = useMemo(() => indicatorGroups(measures), [measures]);
  const asked = JSON.stringify(settings);
  const found = useMemo(() => chosenGroups(groups, settings, words), [groups, asked, words]);
  const around = useMemo(() => {
    const isWanted = isOfRegions(namesIn(settings.regions), words);
    return {
      documents: contents.documents.filter(isWanted).sort((a, b) => byRegion(a.region, b.region)),
      qualitative: qualitative.filter(({ document }) => isWanted(document)),
    };
  }, [qualitative, settings.regions, words]);
  // Who has named indicators wants to see them, however few documents have them.
  const isLarge = ({ documents }: IndicatorGroup): boolean => documents > 1 || settings.indicators !== undefined;
  const shared = found.filter(isLarge);
  const rest = found.filter((group) => !isLarge(group));
  return (
    <>
      <h1>{words.views.indicators}</h1>
      <IndicatorFilters address={address} groups={groups} measures={measures} />
      {found.length === 0 && <p class="hint">{words.indicators.nothing}</p>}
      <section>
        <h2>{words.indicators.shared}</h2>
        <p class="note">{shared.length > 0 ? words.indicators.sharedNote : words.indicators.noneShared}</p>
        <Cards key={asked} groups={shared} around={around} isSmall={false} />
      </section>
      {rest.length > 0 && (
        <section>
          <h2>{words.indicators.rest}</h2>
          <p class="note">{words.indicators.restNote}</p>
          <Cards key={asked} groups={rest} around={around} isSmall={true} />
        </section>
      )}
    </>
  );
}
