import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteMap } from '../../src/ingest/ties/byte-map.js';

const encode = (text: string) => new TextEncoder().encode(text);

describe('ByteMap', () => {
  it('numbers texts as a Map of strings does, in the order in which they are met', () => {
    const text = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', '\0'), maxLength: 3 }), fc.string());
    fc.assert(
      fc.property(fc.array(text, { maxLength: 200 }), (texts) => {
        const map = new ByteMap();
        const plain = new Map<string, number>();
        for (const text of texts) {
          // Among other bytes, which are none of it.
          const bytes = encode(`<${text}>`);
          const known = plain.get(text) ?? -1;
          expect(map.find(bytes, 1, bytes.length - 1)).toBe(known);
          if (known >= 0) continue;
          expect(map.add(bytes, 1, bytes.length - 1)).toBe(plain.size);
          plain.set(text, plain.size);
        }
      }),
    );
  });

  it('finds each of 100,000 ids again, and none that is not there', () => {
    const map = new ByteMap();
    const ids = Array.from({ length: 100_000 }, (_, n) => encode(`p${n}`));
    for (const id of ids) map.add(id, 0, id.length);
    const isFound = ids.every((id, n) => map.find(id, 0, id.length) === n);
    expect(isFound).toBe(true);
    expect(map.find(encode('p100000'), 0, 7)).toBe(-1);
  });

  it('tells texts of one hash apart, of one length and of two', () => {
    const map = new ByteMap();
    // The hash of the first is 0, and further zero bytes leave it so.
    const texts = [[], [0], [0, 0], [0, 0, 0]].map((zeros) =>
      Uint8Array.of(0xcc, 0x24, 0x31, 0xc4, ...zeros),
    );
    texts.forEach((text, n) => {
      expect(map.find(text, 0, text.length)).toBe(-1);
      expect(map.add(text, 0, text.length)).toBe(n);
    });
    texts.forEach((text, n) => {
      expect(map.find(text, 0, text.length)).toBe(n);
    });
    const other = Uint8Array.of(0xe0, 0x4d, 0x9f, 0xcb);
    expect(map.find(other, 0, other.length)).toBe(-1);
  });
});
