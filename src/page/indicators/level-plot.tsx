import { useMemo } from 'preact/hooks';
import { type IndicatorGroup, isOnScale, type Level } from './indicator-groups.js';
import { IndicatorPlot } from './indicator-plot.js';
import { fullestYear, type Surroundings, statementsAt, tellingMost, yearsOf } from './level-statements.js';
import { Silences } from './silences.js';
import { StripPlot } from './strip-plot.js';
import { TileMap } from './tile-map.js';

/** Lines of more places than this are a bundle in which none can be followed: of one year they are a strip. */
const LINED = 12;

interface Props {
  /** An indicator's values of one level. */
  readonly group: IndicatorGroup;
  readonly level: Level;
  readonly around: Surroundings;
  readonly height: number;
}

const placesIn = ({ values }: IndicatorGroup): number =>
  new Set(values.filter(isOnScale).map(({ measure }) => measure.document.region.name)).size;

/** Aims and results stand in one plot: who has told either is not silent. */
const STATUSES = ['target', 'achieved'] as const;

/** Few places over the years. */
function Lines({ group, level, around, height }: Props) {
  const said = useMemo(() => {
    const years = yearsOf(group);
    const ofBoth = STATUSES.flatMap((status) => statementsAt(group, level, status, years, around));
    return tellingMost(ofBoth);
  }, [group, level, around]);
  return (
    <>
      <IndicatorPlot group={group} height={height} />
      <Silences statements={said} />
    </>
  );
}

/** Many places in the year that most have a value for; provinces on a map as well. */
function Strip({ group, level, around, height }: Props) {
  const fullest = useMemo(() => fullestYear(group, level, around), [group, level, around]);
  if (fullest === null) return <IndicatorPlot group={group} height={height} />;
  return (
    <>
      {level === '省' && <TileMap statements={fullest.statements} name={group.name} />}
      <StripPlot name={group.name} shown={fullest} />
      <Silences statements={fullest.statements} />
    </>
  );
}

/** What the places of one level say of an indicator. */
export const LevelPlot = (props: Props) =>
  placesIn(props.group) > LINED ? <Strip {...props} /> : <Lines {...props} />;
