import { OrgraphError } from '../errors.js';

/** Bytes a key has at least. */
const KEY_BYTES = 32;

/** Different bytes a key has at least; of 32 random bytes fewer come up less than once in 10^30 draws. */
const LEAST_DIFFERENT = 8;

/** Letters of a code: 128 bits in hexadecimal. */
const CODE_LETTERS = 32;

/** Gives the code of an id. */
export interface Pseudonyms {
  /** Tells keys and purposes apart without giving the key away. */
  readonly keyId: string;
  /** The code of a person, or of something else; equal ids of two things have codes of their own. */
  codeOf(id: string, of?: 'person' | 'role' | 'idea' | 'team' | 'initiative'): Promise<string>;
  /** HMAC-SHA-256 of what was read, in 64 hexadecimal digits; under a domain of its own, so that it is nobody's code. */
  hashOf(text: string): Promise<string>;
}

/** The key in a file or variable: 64 hexadecimal digits. Undefined where it is none. */
export function parseKey(text: string): Uint8Array<ArrayBuffer> | undefined {
  const digits = text.trim();
  if (!/^[0-9a-f]+$/i.test(digits) || digits.length !== 2 * KEY_BYTES) return undefined;
  return Uint8Array.from({ length: KEY_BYTES }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
}

/** Whether a key is visibly not random, such as 64 zeros or one word over and over, and so could be guessed. */
export function isWeakKey(key: Uint8Array): boolean {
  return new Set(key).size < LEAST_DIFFERENT;
}

/** A new key, from the system's secure generator. */
export function newKey(): string {
  return hex(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
}

/**
 * Codes for people: HMAC-SHA-256 of the id in composed form under a domain of its own, of which 128 bits are kept. The same key and
 * purpose give the same codes, so that periods can be compared; another purpose, or a new key, cannot be linked to them.
 *
 * A plain hash would not do: all employee numbers of six digits are hashed in seconds. Pseudonymous data stays personal data
 * (EDPB Guidelines 01/2025); whoever holds the key can undo it, and deleting the key is what ends that. Throws PRIVACY_REFUSED for a
 * key that is visibly not random.
 */
export async function pseudonyms(key: Uint8Array<ArrayBuffer>, purpose: string): Promise<Pseudonyms> {
  if (isWeakKey(key))
    throw new OrgraphError('PRIVACY_REFUSED', {
      what: 'an answer made with this key',
      why: 'it has so few different bytes that it can be guessed; make another with orgraph init-key FILE',
    });
  const usable = await crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const encoder = new TextEncoder();
  const sign = async (domain: string, text: string) => {
    const message = encoder.encode(`orgraph 1\0${domain}\0${purpose}\0${text}`);
    return hex(new Uint8Array(await crypto.subtle.sign('HMAC', usable, message)));
  };
  return {
    keyId: (await sign('key', '')).slice(0, 16),
    codeOf: async (id, of = 'person') => (await sign(of, id.normalize('NFC'))).slice(0, CODE_LETTERS),
    hashOf: (text) => sign('input', text),
  };
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
