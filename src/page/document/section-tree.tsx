import type { Section } from '../../model/index.js';
import { useWords } from '../language/language.js';
import { shortId } from '../records/document-of.js';

interface Props {
  readonly sections: readonly Section[];
  /** How many marks stand under each heading, by its id. */
  readonly measures: ReadonlyMap<string, number>;
  readonly onChoose: (section: Section) => void;
}

function Branch({ parent, sections, measures, onChoose }: Props & { readonly parent: string | null }) {
  const here = sections.filter((section) => section.parent === parent);
  if (here.length === 0) return null;
  return (
    <ol>
      {here.map((section) => (
        <li key={section.id}>
          <button type="button" data-section={shortId(section.id)} onClick={() => onChoose(section)}>
            <span class="section-name">
              {section.marker}
              {section.title}
            </span>
            {measures.has(section.id) && <span class="count">{measures.get(section.id)}</span>}
          </button>
          <Branch parent={section.id} sections={sections} measures={measures} onChoose={onChoose} />
        </li>
      ))}
    </ol>
  );
}

/** The heading tree; a number says how many measures stand directly under a heading. */
export function SectionTree(props: Props) {
  const words = useWords();
  return (
    <nav class="section-tree" aria-label={words.documentView.sections} lang="zh-CN">
      <Branch parent={null} {...props} />
    </nav>
  );
}
