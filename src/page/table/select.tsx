import { useWords } from '../language/language.js';

interface Props {
  readonly label: string;
  /** '' for all. */
  readonly value: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

/** Chooses one of several values, or all. */
export function Select({ label, value, choices, onChange }: Props) {
  const words = useWords();
  return (
    <label class={value === '' ? 'facet' : 'facet set'}>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{words.table.all}</option>
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
