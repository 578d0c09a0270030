/** Whether a label names an encoding that can be read, by the Encoding Standard. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** What is said of a label that does not. */
export function encodingProblem(label: string): string {
  return `encoding: "${label}" is not a known encoding, such as utf-8 or windows-1252`;
}
