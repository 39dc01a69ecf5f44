import { useWords } from '../language/language.js';
import { LAYERS, type Layer } from './layer.js';

interface Props {
  readonly counts: ReadonlyMap<Layer, number>;
  readonly hidden: ReadonlySet<Layer>;
  readonly onToggle: (layer: Layer) => void;
}

/** The legend of the marks; each entry shows and hides its kind. */
export function LayerSwitches({ counts, hidden, onToggle }: Props) {
  const words = useWords();
  return (
    <fieldset class="layers">
      <legend class="visually-hidden">{words.documentView.marks}</legend>
      {LAYERS.map((layer) => (
        <button
          key={layer}
          type="button"
          class={`layer ${layer}`}
          aria-pressed={!hidden.has(layer)}
          onClick={() => onToggle(layer)}
        >
          <span class="swatch" aria-hidden="true" />
          {words.layer[layer]}
          <span class="count">{counts.get(layer) ?? 0}</span>
        </button>
      ))}
    </fieldset>
  );
}
