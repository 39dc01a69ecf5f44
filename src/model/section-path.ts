import type { Document } from './document.js';
import type { Section } from './outline.js';

/** For each section the headings from the top of the plan down to it: `三、养老服务 › (二)机构建设`. */
export function sectionPaths({ sections }: Pick<Document, 'sections'>): ReadonlyMap<string, string> {
  const byId = new Map<string, Section>(sections.map((section) => [section.id, section]));
  const paths = new Map<string, string>();
  for (const section of sections) {
    const names: string[] = [];
    // No deeper than there are sections: a tree that names itself as its parent still ends.
    for (let at: Section | undefined = section; at && names.length < sections.length; at = byId.get(at.parent ?? ''))
      names.unshift(`${at.marker ?? ''}${at.title}`);
    paths.set(section.id, names.join(' › '));
  }
  return paths;
}
