import { countyNameAt } from '../lexicon/divisions.js';
import { regionAt } from '../lexicon/regions.js';
import { leadingPlace, type NamedPlace, NOWHERE, placeOfRegion } from './leading-place.js';

/** Folders further up tell of the machine, not of the file. */
const FOLDERS = 4;
const COUNTING = /^(?:\d{1,3}[-_. 、]+)?(?:(?:19|20)\d{2}年?(?:度)?[-_. ]*)?/u;
const WITHOUT_EXTENSION = /\.[a-z]{1,5}$/iu;
/** A short name is a place's where no other word goes on: 三亚.docx, 三亚2024.docx, 三亚政府工作报告.docx. */
const ENDS = /^(?:$|[^\u4e00-\u9fff]|(?:市|州|县|区)?(?:人民)?政府)/u;

/** Short names that are a province's and a city's: which is meant is not said. */
const BOTH: readonly string[] = ['吉林', '海南'];

/** The place that a folder or a file's name is, or begins with: 江苏, 2024年三亚市政府工作报告. */
function placeIn(part: string): NamedPlace {
  const name = part.replace(COUNTING, '');
  const found = regionAt(name, 0);
  const written = name.slice(0, found?.length ?? 0);
  if (countyNameAt(name, 0) !== null || written === found?.region.name) return leadingPlace(name);
  if (!found || !ENDS.test(name.slice(written.length)) || BOTH.includes(written)) return NOWHERE;
  return placeOfRegion(found.region);
}

/** The place that a path says its file is of: the narrowest, inside those before it (江苏/泰州/2024.txt); NOWHERE where two differ. */
export function placeOfPath(path: string): NamedPlace {
  const parts = path.replace(WITHOUT_EXTENSION, '').split('/').slice(-FOLDERS);
  let found = NOWHERE;
  for (const part of parts) {
    const place = placeIn(part);
    if (place.name === null) continue;
    const apart = found.inside !== '' && place.inside !== '' && !place.inside.startsWith(found.inside.slice(0, 2));
    if (apart) return NOWHERE;
    found = { ...place, inside: place.inside.length > found.inside.length ? place.inside : found.inside };
  }
  return found;
}
