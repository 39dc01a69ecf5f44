import type { DocxStyles } from './docx-styles.js';
import { numberingIn } from './docx-styles.js';
import { LEVELS, type ListLevel, type NumberedList } from './list-labels.js';
import { childOf, eachChild, elementsOf, settingOf, switchOf, type XmlElement } from './xml.js';

/** The level of a list that a paragraph stands in. */
export interface ListPlace {
  readonly list: NumberedList;
  readonly level: number;
}

/** A level with the paragraph style that is linked to it. */
interface LinkedLevel extends ListLevel {
  readonly style: string | null;
}
interface AbstractList {
  readonly id: string;
  readonly levels: readonly (LinkedLevel | undefined)[];
  /** This definition stands in a numbering style: its own name there, or the style whose definition it uses. */
  readonly styleLink: string | null;
  readonly usesStyle: string | null;
}
interface List extends NumberedList {
  readonly levels: readonly (LinkedLevel | undefined)[];
}

/** `numId` of a paragraph that is taken out of its style's list. */
const NO_LIST = '0';

/** The number of a level as it stands in the file; null for what is none: Word counts from 0 to 8. */
function levelAt(written: string | undefined): number | null {
  const level = Number(written ?? 0);
  return Number.isInteger(level) && level >= 0 && level < LEVELS ? level : null;
}

const SUFFIXES: readonly string[] = ['tab', 'space', 'nothing'];

/** Newer formats are written with an older one to fall back on, which is the one that is read. */
function property(level: XmlElement, name: string): XmlElement | null {
  const alternative = childOf(level, 'AlternateContent');
  return childOf(level, name) ?? childOf(childOf(alternative, 'Fallback'), name);
}

function levelOf(level: XmlElement): LinkedLevel {
  const suffix = settingOf(level, 'suff') ?? 'tab';
  const restart = settingOf(level, 'lvlRestart');
  return {
    start: Number(settingOf(level, 'start') ?? 0),
    format: property(level, 'numFmt')?.attributes.val ?? 'decimal',
    pattern: switchOf(childOf(level, 'rPr'), 'vanish') ? '' : (settingOf(level, 'lvlText') ?? ''),
    suffix: SUFFIXES.includes(suffix) ? (suffix as LinkedLevel['suffix']) : 'tab',
    legal: switchOf(level, 'isLgl') ?? false,
    restartAfter: restart === null ? null : Number(restart),
    style: settingOf(level, 'pStyle'),
  };
}

function levelsIn(parent: XmlElement): readonly (LinkedLevel | undefined)[] {
  const levels: (LinkedLevel | undefined)[] = [];
  for (const level of elementsOf(parent)) {
    const at = levelAt(level.attributes.ilvl);
    if (level.name === 'lvl' && at !== null) levels[at] = levelOf(level);
  }
  return levels;
}

/** A list made of its definition and what it changes in it. */
function listOf(num: XmlElement, abstract: AbstractList | undefined): List {
  const id = num.attributes.numId ?? '';
  const levels = [...(abstract?.levels ?? [])];
  const restarts: (number | undefined)[] = [];
  for (const override of elementsOf(num)) {
    if (override.name !== 'lvlOverride') continue;
    const at = levelAt(override.attributes.ilvl);
    if (at === null) continue;
    const own = childOf(override, 'lvl');
    if (own) levels[at] = levelOf(own);
    const restart = settingOf(override, 'startOverride');
    if (restart !== null) restarts[at] = Number(restart);
  }
  return { id, counter: abstract?.id ?? `num ${id}`, levels, restarts };
}

/**
 * Reads numbering.xml; gives for a paragraph's properties the list it stands in, by its own word or its style's. Null for a paragraph
 * without automatic numbering.
 */
export function docxNumbering(
  xml: string | null,
  styles: DocxStyles,
  name: string,
): (properties: XmlElement | null) => ListPlace | null {
  const abstracts = new Map<string, AbstractList>();
  const nums = new Map<string, XmlElement>();
  if (xml !== null)
    eachChild(
      xml,
      ['numbering'],
      (child) => {
        if (child.name === 'num') nums.set(child.attributes.numId ?? '', child);
        if (child.name !== 'abstractNum') return;
        const id = child.attributes.abstractNumId ?? '';
        abstracts.set(id, {
          id,
          levels: levelsIn(child),
          styleLink: settingOf(child, 'styleLink'),
          usesStyle: settingOf(child, 'numStyleLink'),
        });
      },
      name,
    );
  const byStyle = new Map([...abstracts.values()].map((abstract) => [abstract.styleLink, abstract]));
  const lists = new Map<string, List>();
  for (const [id, num] of nums) {
    const abstract = abstracts.get(settingOf(num, 'abstractNumId') ?? '');
    const linked = abstract?.usesStyle ? byStyle.get(abstract.usesStyle) : undefined;
    lists.set(id, listOf(num, linked ?? abstract));
  }
  return (properties) => {
    const own = numberingIn(properties);
    if (own?.list) {
      const list = own.list === NO_LIST ? undefined : lists.get(own.list);
      return list ? { list, level: own.level ?? 0 } : null;
    }
    const place = styledPlace(styles.chain(settingOf(properties, 'pStyle')), styles, lists);
    return place && own?.level != null ? { ...place, level: own.level } : place;
  };
}

/** The list of a paragraph's style: the level that is linked to the style, else the one the style names. */
function styledPlace(chain: readonly string[], styles: DocxStyles, lists: ReadonlyMap<string, List>): ListPlace | null {
  const said = chain.map((id) => styles.numbering(id));
  const id = said.find((numbering) => numbering?.list)?.list ?? NO_LIST;
  const list = id === NO_LIST ? undefined : lists.get(id);
  if (!list) return null;
  for (const style of chain) {
    const linked = list.levels.findIndex((level) => level?.style === style);
    if (linked >= 0) return { list, level: linked };
  }
  return { list, level: said.find((numbering) => numbering?.level != null)?.level ?? 0 };
}
