/**
 * SHA-256 of a text as UTF-8: 32 bytes, at once and on every platform. The Web Crypto API answers later only, and
 * `node:crypto` is not in browsers. For style sheets and outputs; not for secrets, since it is not constant in time.
 *
 * Source: FIPS 180-4, sections 4.1.2, 5.1.1 and 6.2.2, whose letters are used here.
 */
export function sha256(text: string): Uint8Array {
  const hash = Uint32Array.from(firstHash);
  const words = pad(new TextEncoder().encode(text));
  const w = new Uint32Array(64);
  for (let block = 0; block < words.length; block += 16) {
    w.set(words.subarray(block, block + 16));
    addBlock(hash, w);
  }
  const bytes = new DataView(new ArrayBuffer(32));
  for (let i = 0; i < 8; i++) bytes.setUint32(4 * i, hash[i]!);
  return new Uint8Array(bytes.buffer);
}

/** SHA-256 in small hex digits, as `sha256sum` prints it. */
export function sha256Hex(text: string): string {
  return Array.from(sha256(text), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 in Base64, as a content security policy wants it. */
export function sha256Base64(text: string): string {
  return btoa(String.fromCharCode(...sha256(text)));
}

/** The bytes, a one bit, zeros, and the length in bits, as big-endian words in whole blocks of 16. */
function pad(bytes: Uint8Array): Uint32Array {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const padded = new Uint8Array(64 * blocks);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);
  return Uint32Array.from({ length: 16 * blocks }, (_, i) => view.getUint32(4 * i));
}

function addBlock(hash: Uint32Array, w: Uint32Array): void {
  for (let t = 16; t < 64; t++) {
    const s0 = turn(w[t - 15]!, 7) ^ turn(w[t - 15]!, 18) ^ (w[t - 15]! >>> 3);
    const s1 = turn(w[t - 2]!, 17) ^ turn(w[t - 2]!, 19) ^ (w[t - 2]! >>> 10);
    w[t] = (w[t - 16]! + s0 + w[t - 7]! + s1) | 0;
  }
  let [a, b, c, d, e, f, g, h] = hash as unknown as Eight;
  for (let t = 0; t < 64; t++) {
    const sum1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const choice = (e & f) ^ (~e & g);
    const t1 = (h + sum1 + choice + roundKeys[t]! + w[t]!) | 0;
    const sum0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + sum0 + majority) | 0];
  }
  const added = [a, b, c, d, e, f, g, h];
  for (let i = 0; i < 8; i++) hash[i] = hash[i]! + added[i]!;
}

type Eight = [number, number, number, number, number, number, number, number];

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The first 64 primes: the constants are the fractions of their roots. */
const primes = Array.from({ length: 312 }, (_, i) => i).filter(
  (n) => n > 1 && !Array.from({ length: n - 2 }, (_, i) => i + 2).some((divisor) => n % divisor === 0),
);
const firstHash = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
const roundKeys = Uint32Array.from(primes.slice(0, 64), (prime) => fraction(Math.cbrt(prime)));

/** The first 32 bits behind the point. */
function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 0x100000000) >>> 0;
}
