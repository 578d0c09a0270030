/** Bytes that files of other kinds begin with. */
const signatures: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a workbook or another zip archive' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'a workbook of an old format' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'a PDF' },
  { bytes: [0x1f, 0x8b], what: 'a gzip archive' },
  { bytes: [0x50, 0x41, 0x52, 0x31], what: 'a Parquet file' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'an image' },
];

/** What a file is if its first bytes are those of something else than a table of text; undefined otherwise. */
export function foreignKind(head: Uint8Array): string | undefined {
  const signature = signatures.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  if (signature !== undefined) return signature.what;
  const first = String.fromCharCode(head.find((byte) => byte > 0x20) ?? 0x20);
  if (first === '<') return 'a web page or XML';
  if (first === '{' || first === '[') return 'JSON';
  return undefined;
}

/** The encoding that a byte order mark states, and the length of the mark; undefined without one. */
export function markedEncoding(head: Uint8Array): { encoding: string; length: number } | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', length: 3 };
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', length: 2 };
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', length: 2 };
  return undefined;
}
