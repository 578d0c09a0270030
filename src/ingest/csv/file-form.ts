/** How the bytes of a file stood, apart from what its cells say. */
export interface FileForm {
  /** UTF-8 where its bytes are the same in UTF-8. */
  readonly encoding: string;
  /** Whether it begins with a byte order mark. */
  readonly hasMark: boolean;
  /** Whether its first line states the separator, as Excel writes it. */
  readonly hasSeparatorLine: boolean;
  /** The header as it stands in the file; empty where none was found. */
  readonly headerText: string;
  /** Whether empty names were added at the end of the header, or taken off. */
  readonly isHeaderFitted: boolean;
}
