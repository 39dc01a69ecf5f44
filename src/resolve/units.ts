import { type BodyProfile, bodyProfile } from '../lexicon/body-profile.js';
import type { Inference, Metadata, Span } from '../model/index.js';
import type { RuleMatch } from '../rules/apply.js';
import type { SentenceFindings } from '../rules/read-sentences.js';
import type { UnitFact } from '../rules/unit/index.js';
import type { Layout } from '../structure/layout.js';
import type { TimeFrames } from './time-frame.js';

/** A responsible unit with the role that the whole document gives it. */
export interface ResolvedUnit {
  readonly match: RuleMatch<UnitFact>;
  readonly role: UnitFact['role'];
  readonly profile: BodyProfile;
  readonly inferred: readonly Inference[];
}

const STANDS_FIRST = '(?:列|排)(?:在|名)?(?:第一位?|首位|第一名|最前)';
/** Few documents have the words at all. */
const ANY_FIRST = new RegExp(STANDS_FIRST, 'u');
const FIRST = `${STANDS_FIRST}[^,。;)\\n]{0,8}牵头[^,。;)\\n]{0,8}`;
/** (A、B负责,列第一位者为牵头单位,下同) holds from there on; a note (注:责任单位中列第一位的为牵头单位) for all. */
const FROM_HERE_ON = new RegExp(`${FIRST}[,;]?[^,。;)\\n]{0,6}下同|以下[^。;)\\n]{0,20}${FIRST}`, 'u');
const FOR_ALL = new RegExp(`(?:^|\\n)[ (]{0,8}(?:备?注|说明)\\s?[:.、]?[^。;\\n]{0,24}${FIRST}`, 'u');
/** (审查处,李明,82760011)(括号内为牵头处室及联系人,下同) */
const CONTACTS_LEAD = /括号[内中里](?:的|所列)?(?:均?为|是)[^。()\n]{0,6}牵头/u;
/** The rules that read a list of those responsible. */
const LISTS: ReadonlySet<string> = new Set(['unit/charge', 'unit/label', 'unit/bracketed', 'unit/cell']);

/** Where the document says that the first of a list leads, and from which offset on that holds. */
function statement(folded: string): { readonly from: number; readonly span: Span } | null {
  if (!ANY_FIRST.test(folded)) return null;
  const all = FOR_ALL.exec(folded);
  const found = all ?? FROM_HERE_ON.exec(folded);
  if (!found) return null;
  return { from: all ? 0 : found.index, span: { start: found.index, end: found.index + found[0].length } };
}

/** The first of every list of several responsible bodies; a sentence or row that names its leader needs none. */
function firstOfLists(findings: readonly SentenceFindings[], from: number): ReadonlySet<RuleMatch<UnitFact>> {
  const named = new Set<unknown>();
  const place = ({ sentence: { passage } }: SentenceFindings): unknown => passage.cell?.row ?? passage;
  for (const finding of findings) if (finding.units.some(({ fact }) => fact.role === 'lead')) named.add(place(finding));
  const lists = findings
    .filter((finding) => finding.sentence.passage.span.end >= from && !named.has(place(finding)))
    .flatMap(({ units }) => listsOf(units));
  return new Set(lists.flatMap((list) => (list.length > 1 && list[0] ? [list[0]] : [])));
}

/** What one match of a frame gave belongs together. */
function listsOf(units: readonly RuleMatch<UnitFact>[]): readonly (readonly RuleMatch<UnitFact>[])[] {
  const lists = new Map<unknown, RuleMatch<UnitFact>[]>();
  for (const unit of units) {
    if (!LISTS.has(unit.rule) || unit.fact.role !== 'responsible') continue;
    const list = lists.get(unit.slots);
    if (list) list.push(unit);
    else lists.set(unit.slots, [unit]);
  }
  return [...lists.values()];
}

/** Responsible units, where a review names none but in assignments, with the roles that a statement for the whole document gives them: 列第一位者为牵头单位,下同. */
export function resolveUnits(
  findings: readonly SentenceFindings[],
  layout: Layout,
  timeFrameOf: TimeFrames,
): readonly ResolvedUnit[] {
  const said = statement(layout.folded);
  const leads = said ? firstOfLists(findings, said.from) : new Set();
  const legend = CONTACTS_LEAD.exec(layout.folded);
  const contactsLead = legend && { start: legend.index, end: legend.index + legend[0].length };
  const profileOf = profiles(layout.metadata);
  const acts = executors(layout.metadata);
  return findings
    .flatMap(({ units, sentence }) =>
      timeFrameOf.get(sentence.passage)?.past ? units.filter(({ fact }) => fact.formal) : units,
    )
    .flatMap((match): readonly ResolvedUnit[] => {
      const profile = profileOf(match.fact.unit);
      if (!acts(match, profile)) return [];
      const told = profile.from.map(({ field, by }): Inference => ({ field, by, span: null }));
      const by = leads.has(match) ? said?.span : match.rule === 'unit/contact' ? contactsLead : null;
      if (!by) return [{ match, profile, role: match.fact.role, inferred: told }];
      const first: Inference = { field: 'role', by: 'unit/first-leads', span: by };
      return [{ match, profile, role: 'lead', inferred: [first, ...told] }];
    });
}

const RUNGS: readonly string[] = ['国家', '省', '市', '县', '乡', '村'];
const PARTY = /^(?:党中央|中共中央|中央|[省市县区州]委|自治区党委)$/u;

/**
 * Which subjects of sentences the plan wants to act: not the place that it is of, by its bare name (四川高质量发展…), and no body above it
 * (国务院出台…), which has decided what is carried out here; in the report of a government neither its party.
 */
function executors({ region, kind }: Metadata): (match: RuleMatch<UnitFact>, profile: BodyProfile) => boolean {
  const places = [region.name, region.province.name, region.prefecture.name, region.county.name].filter(
    (name) => name !== null,
  );
  const rung = RUNGS.indexOf(region.level ?? '');
  return ({ fact, rule }, { level }) => {
    if (fact.formal || fact.role !== 'executor') return true;
    if (fact.unit.length > 1 && places.some((name) => name.startsWith(fact.unit))) return false;
    if (rule !== 'unit/subject') return true;
    if (kind === '政府工作报告' && PARTY.test(fact.unit)) return false;
    return level === null || rung < 0 || RUNGS.indexOf(level) >= rung;
  };
}

/** What each name of a document's bodies stands for; told once a name. */
function profiles({ region, issuer, period, issuedOn }: Metadata): (name: string) => BodyProfile {
  const date = issuedOn ?? period.start;
  const context = { region, issuer, year: date === null ? null : Number(date.slice(0, 4)) };
  const known = new Map<string, BodyProfile>();
  return (name) => {
    const profile = known.get(name) ?? bodyProfile(name, context);
    known.set(name, profile);
    return profile;
  };
}
