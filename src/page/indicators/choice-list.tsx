import { useId, useState } from 'preact/hooks';
import { useWords } from '../language/language.js';

interface Props {
  readonly label: string;
  /** All that can be chosen, in the order that it is offered. */
  readonly options: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** So many that fit what is typed are offered at once. */
const OFFERED = 40;

/** Chooses several of many by typing a part of their names; what is chosen stands below, each to be taken out again. */
export function ChoiceList({ label, options, chosen, onChange }: Props) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const offered = options.filter((option) => option.includes(typed) && !chosen.includes(option)).slice(0, OFFERED);
  const choose = (name: string) => {
    onChange([...chosen, name]);
    setTyped('');
  };
  return (
    <div class="choice-list">
      <label>
        <span>{label}</span>
        <input
          list={id}
          value={typed}
          autocomplete="off"
          onInput={({ currentTarget: { value }, inputType }) =>
            // A name that was picked from the list comes whole and not letter by letter.
            options.includes(value) && inputType !== 'insertText' ? choose(value) : setTyped(value)
          }
          onKeyDown={({ key }) => {
            const first = offered.find((option) => option === typed) ?? offered[0];
            if (key === 'Enter' && typed !== '' && first !== undefined) choose(first);
          }}
        />
      </label>
      <datalist id={id}>
        {offered.map((option) => (
          <option key={option} value={option} />
        ))}
      </datalist>
      {chosen.map((name) => (
        <button
          key={name}
          type="button"
          class="chosen-name"
          aria-label={words.indicators.remove(name)}
          onClick={() => onChange(chosen.filter((one) => one !== name))}
        >
          <span lang="zh-CN">{name}</span> ×
        </button>
      ))}
    </div>
  );
}
