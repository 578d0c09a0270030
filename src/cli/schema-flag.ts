import { InvalidArgumentError, Option } from 'commander';
import * as z from 'zod';
import { CommandError } from './exit-codes.js';

const field = z.looseObject({
  type: z.enum(['string', 'number', 'integer', 'array', 'boolean']),
  description: z.string().default(''),
  default: z.unknown().optional(),
  format: z.string().optional(),
  enum: z.array(z.string()).optional(),
  minimum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  exclusiveMaximum: z.number().optional(),
  maximum: z.number().optional(),
});
type Field = z.infer<typeof field>;

/** What a flag needs beside its schema. */
export interface FlagOptions {
  /** In small letters with hyphens; that of the key when left out. */
  readonly name?: string;
  /** Why a value below the minimum is refused to protect people, where that is so. */
  readonly protects?: string;
}

/**
 * A flag for one key of an options schema: help, default and check stand in the schema and nowhere else. A flag that is
 * not given has no value, so that whatever completes the options fills it in.
 */
export function schemaFlag(schema: z.ZodObject, key: string, { name, protects }: FlagOptions = {}): Option {
  const about = fieldOf(schema, key);
  const flag = name ?? key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  // A switch is off unless it is given, and takes no value.
  if (about.type === 'boolean') return new Option(`--${flag}`, about.description);
  if (about.enum !== undefined) return choiceFlag(flag, about, about.enum);
  const standard = about.default === undefined ? '' : ` (default: ${String(about.default)})`;
  return new Option(`--${flag} <${placeholder(about)}>`, `${about.description}${standard}`).argParser(
    (text: string, earlier: unknown) => {
      if (about.type === 'array' && listOf(text).length === 0) throw new InvalidArgumentError(EMPTY_LIST);
      const value = about.type === 'array' ? extend(earlier, text) : toValue(about, text);
      if (schema.shape[key]?.safeParse(value).success === true) return value;
      if (protects !== undefined && typeof value === 'number' && value < (about.minimum ?? 0))
        throw new CommandError(5, `--${flag} ${value}: ${protects}`, `use ${about.minimum} or more`);
      throw new InvalidArgumentError(`It must be ${wanted(about)}.`);
    },
  );
}

/** A flag that takes one of a few words; its help names them. */
function choiceFlag(
  flag: string,
  { description, default: standard }: Field,
  words: readonly string[],
): Option {
  const otherwise = standard === undefined ? '' : ` (default: ${String(standard)})`;
  return new Option(`--${flag} <word>`, `${description}${otherwise}`).choices(words);
}

/** What is said of a list that names nothing. */
export const EMPTY_LIST = 'It names nothing; give a list separated by commas, or leave the flag out.';

/** A list as written on the command line: parts separated by commas. */
export function listOf(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function fieldOf(schema: z.ZodObject, key: string): Field {
  return field.parse(z.toJSONSchema(schema.shape[key]!, { io: 'input' }));
}

/** A line for each key of an options schema: what it is, what it takes, and what it is when left out. */
export function optionLines(schema: z.ZodObject): string[] {
  return Object.keys(schema.shape).map((key) => {
    const about = fieldOf(schema, key);
    const standard = about.default === undefined ? '' : `; ${String(about.default)} when left out`;
    return `${key}: ${about.description} (${about.type === 'string' ? 'text' : wanted(about)}${standard})`;
  });
}

function placeholder(about: Field): string {
  if (about.type === 'array') return 'list';
  if (about.format === 'date') return 'date';
  return about.type === 'string' ? 'text' : 'number';
}

function extend(earlier: unknown, text: string): string[] {
  return [...(Array.isArray(earlier) ? (earlier as string[]) : []), ...listOf(text)];
}

function toValue(about: Field, text: string): string | number {
  if (about.type === 'string') return text;
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : Number.NaN;
}

function wanted(about: Field): string {
  if (about.type === 'array') return 'a list separated by commas';
  if (about.format === 'date') return 'a date, year first, such as 2026-03-31';
  const noun = about.type === 'integer' ? 'a whole number' : 'a number';
  const limits = [
    about.exclusiveMinimum === undefined ? '' : `above ${about.exclusiveMinimum}`,
    about.minimum === undefined ? '' : `of at least ${about.minimum}`,
    about.exclusiveMaximum === undefined ? '' : `below ${about.exclusiveMaximum}`,
    about.maximum === undefined ? '' : `at most ${about.maximum}`,
  ].filter((limit) => limit !== '');
  return limits.length === 0 ? noun : `${noun} ${limits.join(' and ')}`;
}
