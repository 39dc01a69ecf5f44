import { countyNameAt } from '../../lexicon/divisions.js';
import { regionAt, shortName } from '../../lexicon/regions.js';

/** A place as a text calls it: what is its own in it, and what it ends with as its kind has it. */
interface Written {
  readonly stem: string;
  readonly ending: string;
}

const written = (name: string, stem: string): Written => ({ stem, ending: name.slice(stem.length) });

/** A place's name parted by its form alone, for one that no table has: 临江市, 青石镇. */
export function placeOfForm(name: string): Written {
  const county = shortName({ name, level: '县' });
  return written(name, county === name ? name.replace(/(?:街道|镇|乡|社区|村|省|自治区|州)$/u, '') : county);
}

const TOWN = /[一-龥]{2,3}?(?:街道|镇|乡|社区|村)/uy;
/** Kinds of towns and villages, none of them one. */
const NO_TOWN =
  /^(?:各|全|县|区|市|农|城|建制|行政|自然|中心|特色|所有|部分|示范|美丽|辖区|小|[一二三四五六七八九十两]个)/u;

function placeAt(text: string, at: number, isBehindPlace: boolean): Written | null {
  const region = regionAt(text, at);
  const county = countyNameAt(text, at);
  if (county !== null && county.length > (region?.length ?? 0))
    // 城区, 郊区 and 矿区 are names of districts, and words.
    return county.length > 2 || !county.endsWith('区') || isBehindPlace ? placeOfForm(county) : null;
  if (region) return written(text.slice(at, at + region.length), region.region.short);
  if (!isBehindPlace) return null;
  TOWN.lastIndex = at;
  const town = TOWN.exec(text)?.[0];
  return town && !NO_TOWN.test(town) ? placeOfForm(town) : null;
}

/** The places that a text names: those of the table of divisions, and towns and villages behind one of them. */
export function placesIn(text: string): readonly Written[] {
  const found: Written[] = [];
  let end = -1;
  for (let at = 0; at < text.length; at++) {
    const place = placeAt(text, at, at === end);
    if (!place) continue;
    found.push(place);
    end = at + place.stem.length + place.ending.length;
    at = end - 1;
  }
  return found;
}
