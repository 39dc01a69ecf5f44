/** A line of the text that is made: a paragraph, a row of a table, or boilerplate; by the pages that its parts stand on. */
export interface Block {
  readonly parts: readonly { readonly text: string; readonly page: number }[];
  readonly boilerplate: boolean;
}
