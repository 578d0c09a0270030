import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isWeakKey, newKey, parseKey, pseudonyms } from '../../src/privacy/pseudonyms.js';

const digits = 'A0B1C2D3E4F50617'.repeat(2) + '0f1e2d3c4b5a6978'.repeat(2);

describe('pseudonyms(key, purpose)', () => {
  it('are HMAC-SHA-256 of the composed id, as Node computes it, cut to 128 bits', async () => {
    const { keyId, codeOf } = await pseudonyms(parseKey(digits)!, 'a study');
    const hmac = (text: string) =>
      createHmac('sha256', Buffer.from(digits, 'hex')).update(`orgraph 1\0${text}`).digest('hex');
    expect(await codeOf('0042')).toBe(hmac('person\0a study\x000042').slice(0, 32));
    expect(await codeOf('e\u0301')).toBe(await codeOf('\u00e9'));
    expect(keyId).toBe(hmac('key\0a study\0').slice(0, 16));
  });
});

describe('parseKey(text)', () => {
  it('takes 64 hexadecimal digits of either case, with space around them', () => {
    expect([...parseKey(` ${digits}\n`)!]).toEqual([...Buffer.from(digits, 'hex')]);
  });

  it('takes nothing else', () => {
    for (const text of [
      '',
      'g'.repeat(64),
      digits.slice(1),
      `${digits}0`,
      `x${digits}`,
      `x${digits.slice(1)}`,
      `${digits.slice(1)}x`,
    ])
      expect(parseKey(text)).toBeUndefined();
  });
});

it('isWeakKey(key) tells keys of fewer than eight different bytes, of which no code is made', async () => {
  const different = (count: number) => Uint8Array.from({ length: 32 }, (_, at) => at % count);
  expect([1, 2, 7, 8, 32].map((count) => isWeakKey(different(count)))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
  await expect(pseudonyms(different(7), 'a study')).rejects.toThrow(
    /can be guessed; make another with orgraph init-key/,
  );
  await expect(pseudonyms(different(8), 'a study')).resolves.toBeDefined();
});

it('newKey() is a key, and another each time', () => {
  expect(newKey()).toMatch(/^[0-9a-f]{64}$/);
  expect(newKey()).not.toBe(newKey());
});
