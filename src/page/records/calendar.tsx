import { useMemo } from 'preact/hooks';
import type { Address } from '../address.js';
import { useWords } from '../language/language.js';
import { settle } from '../use-address.js';
import { DocumentName } from './document-name.js';
import { isoDay, isoMonth, weeksOf } from './month-days.js';
import { QuotedSentence } from './quoted-sentence.js';
import type { Deadline } from './rows.js';

/** How many a list below the calendar shows; the list view has them all. */
const LISTED = 200;

function byLastDay(rows: readonly Deadline[]): ReadonlyMap<string, readonly Deadline[]> {
  const byDay = new Map<string, Deadline[]>();
  for (const row of rows) {
    if (row.to === null) continue;
    const same = byDay.get(row.to);
    if (same) same.push(row);
    else byDay.set(row.to, [row]);
  }
  return byDay;
}

/** Four depths of colour, by how many are due. */
const depth = (count: number): number => (count === 0 ? 0 : count === 1 ? 1 : count < 4 ? 2 : count < 10 ? 3 : 4);

interface MonthProps {
  readonly year: number;
  readonly month: number;
  readonly byDay: ReadonlyMap<string, readonly Deadline[]>;
  readonly chosen: string;
  readonly onChoose: (when: string) => void;
}

function Month({ year, month, byDay, chosen, onChoose }: MonthProps) {
  const words = useWords();
  const weeks = weeksOf(year, month);
  const countOn = (day: number) => byDay.get(isoDay(year, month, day))?.length ?? 0;
  const whole = weeks.flat().reduce<number>((sum, day) => sum + (day === null ? 0 : countOn(day)), 0);
  const name = words.calendar.months[month - 1];
  return (
    <section class={isoMonth(year, month) === chosen ? 'month chosen' : 'month'}>
      <h3>
        {whole === 0 ? (
          <span class="month-name">{name}</span>
        ) : (
          <button type="button" onClick={() => onChoose(isoMonth(year, month))}>
            <span class="month-name">{name}</span> <span class="count">{words.calendar.due(whole)}</span>
          </button>
        )}
      </h3>
      <table>
        <thead>
          <tr>
            {words.calendar.weekdays.map((weekday, i) => (
              <th key={i} scope="col">
                {weekday}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, w) => (
            <tr key={w}>
              {week.map((day, d) => {
                const count = day === null ? 0 : countOn(day);
                const date = day === null ? '' : isoDay(year, month, day);
                return (
                  <td key={d} class={`depth-${depth(count)}${date !== '' && date === chosen ? ' chosen' : ''}`}>
                    {day !== null && count > 0 ? (
                      <button
                        type="button"
                        aria-label={`${words.calendar.day(month, day)}: ${words.calendar.due(count)}`}
                        onClick={() => onChoose(date)}
                      >
                        {day}
                      </button>
                    ) : (
                      day
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The last days of deadlines over a year; a day or a month is chosen to see what is due. */
export function Calendar({ rows, address }: { readonly rows: readonly Deadline[]; readonly address: Address }) {
  const words = useWords();
  const byDay = useMemo(() => byLastDay(rows), [rows]);
  const years = [...new Set([...byDay.keys()].map((day) => Number(day.slice(0, 4))))].sort((a, b) => a - b);
  const countIn = (year: number) =>
    [...byDay].reduce((sum, [day, due]) => sum + (day.startsWith(String(year)) ? due.length : 0), 0);
  const asked = address.settings.month ?? '';
  const busiest = [...years].sort((a, b) => countIn(b) - countIn(a))[0];
  const year = Number(asked.slice(0, 4)) || busiest;
  if (year === undefined) return <p class="hint">{words.calendar.noneDated}</p>;
  const choose = (month: string) => settle(address, { ...address.settings, month });
  const chosen = asked === '' ? String(year) : asked;
  const days = [...byDay].filter(([day]) => day.startsWith(chosen)).sort(([a], [b]) => (a < b ? -1 : 1));
  const undated = rows.filter(({ to }) => to === null).length;
  const listed = days.flatMap(([day, due]) => due.map((row) => ({ day, row })));
  return (
    <>
      <nav class="year-tabs" aria-label={words.calendar.year}>
        {years.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === year ? 'true' : undefined}
            onClick={() => choose(String(one))}
          >
            {one} <span class="count">{countIn(one)}</span>
          </button>
        ))}
      </nav>
      <div class="calendar">
        {words.calendar.months.map((name, i) => (
          <Month key={name} year={year} month={i + 1} byDay={byDay} chosen={asked} onChoose={choose} />
        ))}
      </div>
      <h2 class="due-head">
        {chosen} <span class="count">{words.calendar.due(listed.length)}</span>
      </h2>
      <ol class="due-list">
        {listed.slice(0, LISTED).map(({ day, row }) => (
          <li key={row.id}>
            <time dateTime={day}>{day}</time>
            <DocumentName document={row.document} />
            <QuotedSentence row={row} />
          </li>
        ))}
      </ol>
      {listed.length > LISTED && <p class="hint">… {words.table.found(LISTED, listed.length)}</p>}
      {undated > 0 && <p class="hint">{words.calendar.undated(undated)}</p>}
    </>
  );
}
