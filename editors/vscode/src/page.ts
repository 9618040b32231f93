/** A page of the documents that needs no other file, as the server answers it. */
export interface Page {
  readonly title: string;
  readonly html: string;
  /** The id in the page to scroll to; empty for its top. */
  readonly anchor: string;
  /** Where the links of the page start from. */
  readonly path: string;
}
