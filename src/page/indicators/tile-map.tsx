import type { ComparedMeasure, Statement } from '../../compare/index.js';
import { useWords } from '../language/language.js';
import { placeOf } from '../records/document-of.js';
import { figureText, valueText } from '../records/value-text.js';
import { pointTitle } from './point.js';
import { PROVINCE_TILES, type ProvinceTile } from './province-tiles.js';
import { depthsOf } from './tile-depths.js';

/** The value of a province: the figure that it is coloured by, and what is said where that is a bound or a range. */
function Figure({ base }: { readonly base: ComparedMeasure }) {
  const { interval, inUnit, measure } = base;
  const said = valueText({ ...measure, per: null })
    .slice(0, -measure.unit.length || undefined)
    .trim();
  const middle = figureText(interval.middle, inUnit);
  return (
    <>
      <b>{middle}</b>
      {said !== middle && <small>{said}</small>}
    </>
  );
}

interface TileProps {
  readonly tile: ProvinceTile;
  readonly statement: Statement | undefined;
  readonly depth: number;
}

function Tile({ tile: { name, row, column }, statement, depth }: TileProps) {
  const words = useWords();
  const base = statement?.base ?? null;
  const at = { gridRow: row, gridColumn: column };
  if (base === null) {
    const why = words.indicators.saying[statement && statement.saying !== 'stated' ? statement.saying : 'no document'];
    return (
      <li class="tile missing" style={at} title={why}>
        <span lang="zh-CN">{name}</span>
      </li>
    );
  }
  return (
    <li class={`tile depth-${depth}`} style={at}>
      <a href={placeOf(base.plan, base.measure.id)} title={pointTitle(name, base.measure, words)}>
        <span lang="zh-CN">{name}</span>
        <Figure base={base} />
      </a>
    </li>
  );
}

interface Props {
  readonly name: string;
  readonly statements: readonly Statement[];
}

/** Provinces about where they lie, the darker the larger their value; those without one are grey, which is no step of the ramp. */
export function TileMap({ name, statements }: Props) {
  const words = useWords();
  const byCode = new Map(statements.map((statement) => [statement.place.code?.slice(0, 2), statement]));
  const stated = statements.flatMap(({ base }) => (base ? [base] : []));
  const steps = depthsOf(stated.map(({ interval }) => interval.middle));
  const unit = stated[0]?.inUnit ?? '';
  return (
    <figure class="tile-map">
      <ul aria-label={words.indicators.mapLabel(name)}>
        {PROVINCE_TILES.map((tile) => {
          const statement = byCode.get(tile.code);
          const depth = statement?.base ? steps.depthOf(statement.base.interval.middle) : 0;
          return <Tile key={tile.code} tile={tile} statement={statement} depth={depth} />;
        })}
      </ul>
      <figcaption>
        {steps.steps.map(({ depth, from, to }) => (
          <span key={depth}>
            <i class={`swatch depth-${depth}`} />
            {[...new Set([figureText(from, unit), figureText(to, unit)])].join('–')}
          </span>
        ))}
        <span>
          <i class="swatch missing" />
          {words.indicators.noValue}
        </span>
      </figcaption>
    </figure>
  );
}
