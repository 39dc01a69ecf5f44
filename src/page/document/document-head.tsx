import type { Document } from '../../model/index.js';
import { useWords } from '../language/language.js';
import type { FieldName } from '../language/words.js';
import { numberText } from '../records/value-text.js';

function particularsOf({ metadata, source }: Document): readonly (readonly [FieldName, string | null])[] {
  const { period, region } = metadata;
  return [
    ['issuer', metadata.issuer],
    ['region', region.name && `${region.name}${region.code === null ? '' : ` ${region.code}`}`],
    ['kind', metadata.kind],
    ['documentNumber', metadata.documentNumber],
    ['indexNumber', metadata.indexNumber],
    ['period', period.start && `${period.start} – ${period.end ?? ''}`],
    ['issuedOn', metadata.issuedOn],
    ['publishedOn', metadata.publishedOn],
    ['addressees', metadata.addressees.join('、') || null],
    ['path', source.path],
  ];
}

interface Props {
  readonly document: Document;
  readonly onPlace: (span: { readonly start: number; readonly end: number }) => void;
}

/** What the document says of itself, the file it was read from, and what was odd in it. */
export function DocumentHead({ document, onPlace }: Props) {
  const words = useWords();
  const { metadata, source, diagnostics, text } = document;
  return (
    <header class="document-head">
      <h1 lang="zh-CN">{metadata.title ?? metadata.noticeTitle ?? words.untitled}</h1>
      <dl>
        {particularsOf(document).map(
          ([name, value]) =>
            value !== null && (
              <div key={name}>
                <dt>{words.field[name]}</dt>
                <dd lang="zh-CN">{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p class="fingerprint">
        {words.documentView.characters(Number(text.length))} · {source.mediaType} · {source.encoding} ·{' '}
        {numberText(source.bytes)} B · SHA-256 <code>{source.sha256}</code>
      </p>
      {diagnostics.length > 0 && (
        <details class="remarks-of">
          <summary>{words.documentView.remarks(diagnostics.length)}</summary>
          <ul>
            {diagnostics.map((diagnostic, i) => (
              <li key={i} class={diagnostic.severity}>
                <b>{words.severity[diagnostic.severity]}</b> {diagnostic.message} <code>{diagnostic.code}</code>
                {diagnostic.span && (
                  <button
                    type="button"
                    class="source-quote"
                    lang="zh-CN"
                    onClick={() => diagnostic.span && onPlace(diagnostic.span)}
                  >
                    {text.slice(diagnostic.span.start, Math.min(diagnostic.span.end, diagnostic.span.start + 40)) ||
                      '↓'}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </header>
  );
}
