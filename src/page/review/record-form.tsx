import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fields, ReviewedKind } from '../../model/index.js';
import { useWords } from '../language/language.js';
import { reviewWords } from '../language/review-words.js';
import { blankRecord, changedFields, type FormField, formFields, written } from './form-fields.js';

const KINDS: readonly ReviewedKind[] = [
  'measures',
  'qualitativeTargets',
  'deadlines',
  'responsibleUnits',
  'references',
];

interface Props {
  /** The record that is corrected; null where one is added. */
  readonly record: Fields | null;
  readonly kind: ReviewedKind;
  /** The words that the record stands on. */
  readonly quote: string;
  readonly onSave: (kind: ReviewedKind, set: Fields, why: string | null) => void;
  readonly onCancel: () => void;
}

/** What may be written in a field of a type. */
const PATTERNS: Readonly<Record<string, string>> = { number: '-?\\d+(\\.\\d+)?', date: '\\d{4}-\\d{2}-\\d{2}' };

function Control({ field, value }: { readonly field: FormField; readonly value: string }) {
  const { unspecified } = reviewWords(useWords());
  const id = `form-${field.path}`;
  if (field.type === 'flag')
    return <input id={id} name={field.path} type="checkbox" value="true" defaultChecked={value === 'true'} />;
  if (field.type === 'choice')
    return (
      <select id={id} name={field.path} defaultValue={value}>
        {field.nullable && <option value="">{unspecified}</option>}
        {Object.entries(field.choices).map(([key, name]) => (
          <option key={key} value={key} selected={key === value}>
            {name}
          </option>
        ))}
      </select>
    );
  return (
    <input
      id={id}
      name={field.path}
      defaultValue={value}
      inputMode={field.type === 'number' ? 'decimal' : undefined}
      pattern={PATTERNS[field.type]}
      placeholder={field.type === 'date' ? '2024-12-31' : undefined}
      required={!field.nullable && field.path !== 'unit'}
      autocomplete="off"
    />
  );
}

/** The fields of a record, to be corrected or given; Enter saves, Escape leaves. */
export function RecordForm({ record, kind: first, quote, onSave, onCancel }: Props) {
  const words = useWords();
  const review = reviewWords(words);
  const form = useRef<HTMLFormElement>(null);
  const [kind, setKind] = useState(first);
  const fields = formFields(kind, words, review);
  const shown = record ?? blankRecord(kind, quote);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);

  const save = () => {
    if (!form.current) return;
    const given = new FormData(form.current);
    const set = changedFields(shown, fields, (path) => String(given.get(path) ?? ''), record === null);
    onSave(kind, set, String(given.get('why') ?? '').trim() || null);
  };
  return (
    <form
      ref={form}
      class="record-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {record === null && (
        <p>
          <label for="form-kind">{review.addKind}</label>
          <select id="form-kind" value={kind} onChange={(event) => setKind(event.currentTarget.value as ReviewedKind)}>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {words.counts[one]}
              </option>
            ))}
          </select>
        </p>
      )}
      {fields.map((field) => (
        <p key={`${kind} ${field.path}`}>
          <label for={`form-${field.path}`}>{field.label}</label>
          <Control field={field} value={written(shown, field)} />
        </p>
      ))}
      <p>
        <label for="form-why">{review.why}</label>
        <input id="form-why" name="why" autocomplete="off" />
      </p>
      <div class="form-buttons">
        <button type="submit" class="quiet">
          {review.save} <kbd>Enter</kbd>
        </button>
        <button type="button" class="quiet" onClick={onCancel}>
          {review.cancel} <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}
