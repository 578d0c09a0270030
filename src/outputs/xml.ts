// What XML 1.0 (section 2.2) does not allow, escaped or not; lone surrogates among them.
const notAllowed = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text without the characters that XML cannot hold. */
export function xmlClean(text: string): string {
  return text.replace(notAllowed, '');
}

/** Nothing but letters, digits and marks that stand for themselves, as most values are. */
const standsForItself = /^[\w .,:;/+#-]*$/;

/** Text as the value of an attribute; characters that XML cannot hold are dropped, line ends and tabs kept. */
export function xmlText(text: string): string {
  if (standsForItself.test(text)) return text;
  return xmlClean(text).replace(/[&<>"'\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** An element. Attributes that are undefined are left out; `inside` is XML already. */
export function xmlElement(
  name: string,
  attributes: readonly (readonly [name: string, value: string | number | undefined])[],
  inside: readonly string[] = [],
): string {
  let written = '';
  for (const [key, value] of attributes) {
    if (value === undefined) continue;
    written += ` ${key}="${typeof value === 'number' ? value : xmlText(value)}"`;
  }
  return inside.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>\n${inside.join('\n')}\n</${name}>`;
}
