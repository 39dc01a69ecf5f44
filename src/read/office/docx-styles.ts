import { childOf, eachChild, settingOf, switchOf, type XmlElement } from './xml.js';

/** What a paragraph or style says of its numbering; null where it leaves that to the style it is based on. */
export interface NumberingProperties {
  readonly list: string | null;
  readonly level: number | null;
}

interface Style {
  readonly basedOn: string | null;
  readonly numbering: NumberingProperties | null;
  readonly switches: Readonly<Record<Switch, boolean | null>>;
}

/** What a style or a run may turn on for its text: out of sight, struck through once or twice. */
export type Switch = 'vanish' | 'strike' | 'dstrike';

/** The styles of a document, as far as they bear on its text. */
export interface DocxStyles {
  /** A paragraph style and those that it is based on, nearest first; the default one for null. */
  readonly chain: (id: string | null) => readonly string[];
  readonly numbering: (id: string) => NumberingProperties | null;
  /** Does a character or paragraph style turn this on for its text? */
  readonly turnsOn: (id: string | null, what: Switch) => boolean;
}

/** Styles based on each other deeper than this run in a circle. */
const LONGEST_CHAIN = 30;

export function numberingIn(properties: XmlElement | null): NumberingProperties | null {
  const numbering = childOf(properties, 'numPr');
  if (!numbering) return null;
  const level = settingOf(numbering, 'ilvl');
  return { list: settingOf(numbering, 'numId'), level: level === null ? null : Number(level) };
}

const switchesIn = (properties: XmlElement | null): Style['switches'] => ({
  vanish: switchOf(properties, 'vanish'),
  strike: switchOf(properties, 'strike'),
  dstrike: switchOf(properties, 'dstrike'),
});

/** Reads styles.xml; null stands for a document without one. */
export function docxStyles(xml: string | null, name: string): DocxStyles {
  const styles = new Map<string, Style>();
  let standard: string | null = null;
  if (xml !== null)
    eachChild(
      xml,
      ['styles'],
      (child) => {
        const id = child.attributes.styleId;
        if (child.name !== 'style' || id === undefined) return;
        if (child.attributes.type === 'paragraph' && ['1', 'true', 'on'].includes(child.attributes.default ?? ''))
          standard = id;
        styles.set(id, {
          basedOn: settingOf(child, 'basedOn'),
          numbering: numberingIn(childOf(child, 'pPr')),
          switches: switchesIn(childOf(child, 'rPr')),
        });
      },
      name,
    );
  const chain = (id: string | null): readonly string[] => {
    const ids: string[] = [];
    for (let at = id; at !== null && ids.length < LONGEST_CHAIN; at = styles.get(at)?.basedOn ?? null) ids.push(at);
    return ids;
  };
  return {
    chain: (id) => chain(id ?? standard),
    numbering: (id) => styles.get(id)?.numbering ?? null,
    turnsOn: (id, what) =>
      chain(id)
        .map((one) => styles.get(one)?.switches[what] ?? null)
        .find((on) => on !== null) ?? false,
  };
}
