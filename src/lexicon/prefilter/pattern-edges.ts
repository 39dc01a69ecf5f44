import { ANY_UNIT, type CodeUnits, countOf, NO_UNIT, union } from './code-units.js';
import { type PatternTree, patternTree } from './pattern-tree.js';

/** What every text that a pattern matches is sure of. */
export interface PatternEdges {
  /** Its first and its last code unit is one of these, where the pattern is anchored there. */
  readonly first: CodeUnits;
  readonly last: CodeUnits;
  /** One of these is in it. */
  readonly holds: CodeUnits;
}

/** Units that a match can begin (or, backwards, end) with; `open` where it may also be empty up to there. */
interface Edge {
  readonly units: CodeUnits;
  readonly open: boolean;
}
type Side = 'start' | 'end';
const EMPTY: Edge = { units: NO_UNIT, open: true };

function edgeOf(tree: PatternTree, side: Side): Edge {
  switch (tree.kind) {
    case 'units':
      return { units: tree.units, open: false };
    case 'repeated': {
      const { units, open } = edgeOf(tree.part, side);
      return { units, open: open || tree.least === 0 };
    }
    case 'choice': {
      const edges = tree.parts.map((part) => edgeOf(part, side));
      return { units: union(...edges.map(({ units }) => units)), open: edges.some(({ open }) => open) };
    }
    case 'sequence': {
      let edge = EMPTY;
      for (const part of side === 'start' ? tree.parts : tree.parts.toReversed()) {
        if (!edge.open) break;
        const next = edgeOf(part, side);
        edge = { units: union(edge.units, next.units), open: next.open };
      }
      return edge;
    }
    default:
      return EMPTY;
  }
}

/** Is a match bound to this side of the text, whichever of its alternatives it is by? */
function isAnchored(tree: PatternTree, side: Side): boolean {
  if (tree.kind === 'choice') return tree.parts.every((part) => isAnchored(part, side));
  const outer = tree.kind === 'sequence' ? tree.parts.at(side === 'start' ? 0 : -1) : tree;
  return outer !== undefined && (outer.kind === side || (outer !== tree && isAnchored(outer, side)));
}

function outermost(tree: PatternTree, side: Side): CodeUnits {
  const edge = edgeOf(tree, side);
  return edge.open || !isAnchored(tree, side) ? ANY_UNIT : edge.units;
}

/** Units of which every match has one: of all such sets the smallest. */
function held(tree: PatternTree): CodeUnits {
  switch (tree.kind) {
    case 'units':
      return tree.units;
    case 'sequence':
      return tree.parts.map(held).reduce((least, set) => (countOf(set) < countOf(least) ? set : least), ANY_UNIT);
    case 'choice':
      return union(...tree.parts.map(held));
    case 'repeated':
      return tree.least === 0 ? ANY_UNIT : held(tree.part);
    default:
      return ANY_UNIT;
  }
}

/** Read off the pattern itself, so that a word that is added to it is in what is known of it. */
export function edgesOf(pattern: RegExp): PatternEdges {
  const tree = patternTree(pattern);
  return { first: outermost(tree, 'start'), last: outermost(tree, 'end'), holds: held(tree) };
}
