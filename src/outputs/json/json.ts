/** What can be written as JSON. Lists of entries stand for anything keyed by text from the data. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * JSON that is the same for the same value: keys in code-unit order, numbers at full precision, NaN, Infinity and
 * undefined as null, two spaces of indentation, a last line feed. Lists without lists or objects stay on one line.
 */
export function toJson(value: JsonValue): string {
  return `${write(value, '\n')}\n`;
}

function write(value: JsonValue, newline: string): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  if (typeof value !== 'object') return JSON.stringify(value);
  const inner = `${newline}  `;
  if (isList(value)) {
    if (value.length === 0) return '[]';
    if (value.every((item) => typeof item !== 'object' || item === null))
      return `[${value.map((item) => write(item, inner)).join(', ')}]`;
    return `[${value.map((item) => inner + write(item, inner)).join(',')}${newline}]`;
  }
  const keys = Object.keys(value).sort();
  if (keys.length === 0) return '{}';
  const members = keys.map((key) => `${inner}${JSON.stringify(key)}: ${write(value[key], inner)}`);
  return `{${members.join(',')}${newline}}`;
}

function isList(value: object): value is readonly JsonValue[] {
  return Array.isArray(value);
}
