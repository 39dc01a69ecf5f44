import type { PageNode } from './dom.js';

interface Open {
  readonly node: PageNode;
  next: number;
}

/**
 * Goes through a tree in reading order without recursion, so that depth costs no stack. `enter` says whether to go into a node;
 * `leave` is called for each node entered.
 */
export function visit(root: PageNode, enter: (node: PageNode) => boolean, leave: (node: PageNode) => void): void {
  if (!enter(root)) return;
  const open: Open[] = [{ node: root, next: 0 }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.node.children?.[top.next++];
    if (!child) {
      leave(top.node);
      open.pop();
    } else if (enter(child)) open.push({ node: child, next: 0 });
  }
}
