import type { ComponentChild } from 'preact';
import type { Document, Section, Span } from '../../model/index.js';
import type { Words } from '../language/words.js';
import { shortId } from '../records/document-of.js';
import { cellsOf, type Stretch, stretchesOf } from './lines.js';
import type { Mark } from './mark.js';
import { markedText, type TextMark } from './marked-text.js';

interface Shown {
  readonly text: string;
  readonly words: Words;
  /** The marks that share characters with the line that starts here. */
  readonly marksOfLine: ReadonlyMap<number, readonly TextMark[]>;
}

/** Lines and marks are both in reading order, so that each mark is looked at once or twice. */
function marksByLine(lines: readonly Span[], marks: readonly TextMark[]): Shown['marksOfLine'] {
  const byLine = new Map<number, TextMark[]>();
  let first = 0;
  for (const { start, end } of lines) {
    while (first < marks.length && (marks[first] as TextMark).span.end <= start) first++;
    const found: TextMark[] = [];
    for (let i = first; i < marks.length && (marks[i] as TextMark).span.start < end; i++) {
      const mark = marks[i] as TextMark;
      if (mark.span.end > start) found.push(mark);
    }
    byLine.set(start, found);
  }
  return byLine;
}

/** A heading that fills its line is a heading; one that a sentence follows stays within its paragraph. */
function fillsLine(text: string, line: Span, { span }: Section): boolean {
  return text.slice(line.start, span.start).trim() === '' && text.slice(span.end, line.end).trim() === '';
}

function Line({ shown, line }: { readonly shown: Shown; readonly line: Span }) {
  const marks = shown.marksOfLine.get(line.start) ?? [];
  const content = markedText(shown.text, marks, line, shown.words);
  const section = marks.find((mark) => mark.layer === 'section');
  if (section?.layer !== 'section' || !fillsLine(shown.text, line, section.record))
    return <p data-start={line.start}>{content}</p>;
  const level = Math.min(6, section.record.level + 1);
  const Heading = `h${level}` as 'h2' | 'h3' | 'h4' | 'h5' | 'h6';
  return <Heading data-start={line.start}>{content}</Heading>;
}

/** Lines with cells side by side become a table; lines of one cell stay lines. */
function TableLines({ shown, lines }: { readonly shown: Shown; readonly lines: readonly Span[] }) {
  const parts: ComponentChild[] = [];
  let rows: ComponentChild[] = [];
  const finish = () => {
    if (rows.length > 0)
      parts.push(
        <div class="source-table" key={`table-${parts.length}`}>
          <table>
            <tbody>{rows}</tbody>
          </table>
        </div>,
      );
    rows = [];
  };
  for (const line of lines) {
    const cells = cellsOf(shown.text, line);
    if (cells === null) {
      finish();
      parts.push(<Line key={line.start} shown={shown} line={line} />);
      continue;
    }
    const marks = shown.marksOfLine.get(line.start) ?? [];
    rows.push(
      <tr key={line.start}>
        {cells.map((cell) => (
          <td key={cell.start} data-start={cell.start}>
            {markedText(shown.text, marks, cell, shown.words)}
          </td>
        ))}
      </tr>,
    );
  }
  finish();
  return <>{parts}</>;
}

function StretchOfText({ shown, stretch }: { readonly shown: Shown; readonly stretch: Stretch }) {
  const { block, lines } = stretch;
  const role = block?.role ?? 'paragraph';
  const content =
    role === 'table' ? (
      <TableLines shown={shown} lines={lines} />
    ) : (
      lines.map((line) => <Line key={line.start} shown={shown} line={line} />)
    );
  const where = block?.where ?? undefined;
  if (role !== 'boilerplate')
    return (
      <div class={`stretch ${role}`} data-where={where}>
        {content}
      </div>
    );
  return (
    <details class="stretch boilerplate" data-where={where}>
      <summary>{shown.words.documentView.boilerplate(lines.length)}</summary>
      {content}
    </details>
  );
}

interface Props {
  readonly document: Document;
  readonly marks: readonly Mark[];
  readonly words: Words;
}

/** The whole text as the reader of sources knows it: boilerplate folded, headings as headings, everything read from it marked. */
export function DocumentText({ document, marks, words }: Props) {
  const sections = document.sections.map(
    (record): TextMark => ({ key: shortId(record.id), span: record.span, layer: 'section', record }),
  );
  const all = [...sections, ...marks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const stretches = stretchesOf(document);
  const lines = stretches.flatMap((stretch) => stretch.lines);
  const shown: Shown = { text: document.text, words, marksOfLine: marksByLine(lines, all) };
  return (
    <>
      {stretches.map((stretch) => (
        <StretchOfText key={stretch.lines[0]?.start} shown={shown} stretch={stretch} />
      ))}
    </>
  );
}
