import { useMemo } from 'preact/hooks';
import type { Address } from '../address.js';
import { contents } from '../blocks.js';
import { useWords } from '../language/language.js';
import type { Measure } from '../records/rows.js';
import { Select } from '../table/select.js';
import { settle } from '../use-address.js';
import { ChoiceList } from './choice-list.js';
import { namesIn, regionNames, settingOf } from './chosen.js';
import { type IndicatorGroup, yearOf } from './indicator-groups.js';

interface Props {
  readonly address: Address;
  readonly groups: readonly IndicatorGroup[];
  readonly measures: readonly Measure[];
}

/** Which indicators, regions, years and kinds of value are to be seen; all of it stands in the address. */
export function IndicatorFilters({ address, groups, measures }: Props) {
  const words = useWords();
  const { settings } = address;
  const regions = useMemo(() => regionNames(contents.documents, words), [words]);
  const names = useMemo(() => groups.map(({ name }) => name), [groups]);
  const years = useMemo(
    () => [...new Set(measures.map(yearOf))].filter((year) => year !== null).sort((a, b) => b - a),
    [measures],
  );
  const set = (name: string, value: string) => settle(address, { ...settings, [name]: value });
  return (
    <search class="filters">
      <label class="search">
        <span class="visually-hidden">{words.indicators.search}</span>
        <input
          type="search"
          placeholder={words.indicators.search}
          value={settings.q ?? ''}
          onInput={({ currentTarget }) => set('q', currentTarget.value)}
        />
      </label>
      <Select
        label={words.field.year}
        value={settings.year ?? ''}
        choices={years.map((year) => [String(year), String(year)])}
        onChange={(year) => set('year', year)}
      />
      <Select
        label={words.field.status}
        value={settings.status ?? ''}
        choices={(['target', 'achieved'] as const).map((status) => [status, words.status[status]])}
        onChange={(status) => set('status', status)}
      />
      <ChoiceList
        label={words.indicators.chosenIndicators}
        options={names}
        chosen={namesIn(settings.indicators)}
        onChange={(chosen) => set('indicators', settingOf(chosen))}
      />
      <ChoiceList
        label={words.indicators.regions}
        options={regions}
        chosen={namesIn(settings.regions)}
        onChange={(chosen) => set('regions', settingOf(chosen))}
      />
      {Object.values(settings).some((value) => value !== '') && (
        <button type="button" class="quiet" onClick={() => settle(address, {})}>
          {words.table.clear}
        </button>
      )}
    </search>
  );
}
