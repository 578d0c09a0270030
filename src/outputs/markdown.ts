/** Text in which no mark of Markdown is left to work, on one line. */
export function markdownText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&!]/g, (mark) => `\\${mark}`);
}
