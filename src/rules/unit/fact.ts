import type { Trigger } from '../../lex/matchers/trigger.js';
import type { Token } from '../../lex/token.js';
import { endsAsBody } from '../../lexicon/bodies.js';
import type { Span, UnitRole } from '../../model/index.js';
import type { Sentence, Slot } from '../../phrases/sentence.js';
import type { Extraction } from '../rule.js';
import { type Named, namesIn } from './names.js';

/** A body that must or will do something. `formal`: the text assigns it outright (责任单位, 牵头) and not in passing. */
export interface UnitFact {
  /** The body as printed; the whole phrase where the name is completed from it (财政、国税、地税等部门). */
  readonly span: Span;
  readonly unit: string;
  readonly role: UnitRole;
  readonly formal: boolean;
}

/** Text that names nobody in particular: 有关部门, 相关单位. Only an outright assignment makes it worth keeping. */
const UNNAMED = /^各?(?:有关|相关|其他)(?:部门|单位|方面)$/u;
/** Words that name nobody whatever the text says of them. */
const NOBODY = /^(?:.|[并且].*|[^一-龥]+|责任|部门|单位|政府|社会|企业|机构|各方面?|党委|人员|负责人|责任人)$/u;

/** 支持龙头企业, 把市委: a verb stands before the name, which is then not the one that acts. */
const DRIVEN_NAME = /^(?:支持|鼓励|引导|依托|发挥|把|将)/u;
/** 市委决策部署, 全会精神: what a body has said is not the body, and neither are those listed before it. */
const WORDS_OF_BODIES = /(?:部署|精神|要求|指示)$/u;

/** One fact a body under the slot; in running text those that name nobody are left out. */
export function extractNames(
  slot: Slot | undefined,
  sentence: Sentence,
  role: UnitRole,
  formal: boolean,
): readonly Extraction<UnitFact>[] {
  if (!slot) return [];
  const names = namesIn(sentence.folded, slot.span).filter(
    ({ unit }) => !NOBODY.test(unit) && !DRIVEN_NAME.test(unit) && (formal || !UNNAMED.test(unit)),
  );
  if (!formal && names.some(({ unit }) => WORDS_OF_BODIES.test(unit))) return [];
  return names.map((name) => ({ fact: factOf(name, role, formal), tokens: touched(slot.tokens, name.span) }));
}

/** Does the extraction name a body, by what the name ends with or because the user's lexicon has it? */
export const namesBody = ({ fact, tokens }: Extraction<UnitFact>): boolean =>
  endsAsBody(fact.unit) || tokens.some((token) => token.userTerm);

const factOf = (name: Named, role: UnitRole, formal: boolean): UnitFact => ({
  span: name.span,
  unit: name.unit,
  role: name.leads ? 'lead' : role,
  formal,
});

/** The tokens that lie in a span, or reach into it. */
export const touched = (tokens: readonly Token[], span: Span): readonly Token[] =>
  tokens.filter((token) => token.span.start < span.end && span.start < token.span.end);

/** For `applies`: the sentence has a trigger of this kind. */
export const hasTrigger = (kind: Trigger): ((sentence: Sentence) => boolean) => {
  const opening = `${kind} `;
  return ({ tokens }) => {
    for (const token of tokens) if (token.type === 'S' && token.value?.startsWith(opening)) return true;
    return false;
  };
};

/** The two parts of a trigger's value: what it does, and the role it gives. */
export function triggerOf(slot: Slot | undefined): { readonly trigger: string; readonly role: UnitRole } | null {
  const [trigger, role] = slot?.tokens.at(-1)?.value?.split(' ') ?? [];
  return trigger && role ? { trigger, role: role as UnitRole } : null;
}
