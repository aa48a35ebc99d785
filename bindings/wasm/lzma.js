// Unpacks what LZMA packed. The library on npm takes ten times as long: it carries 64-bit numbers of another language along.
// Format: "LZMA specification" of the 7-Zip project, public domain; `.lzma` with its length in the header.

/** A probability has eleven bits, starts in the middle, and moves by a thirty-second. */
const ONE = 2048;
const BITS = 11;
const MOVE = 5;
/** Below this the range takes in another byte. */
const LEAST = 0x1000000;

/** Where each group of probabilities starts. */
const MATCH = 0;
const REPEAT = 192;
const REPEAT_0 = 204;
const REPEAT_1 = 216;
const REPEAT_2 = 228;
const REPEAT_LONG = 240;
const SLOT = 432;
const DISTANCE = 687;
const ALIGN = 802;
const LENGTH = 818;
const REPEAT_LENGTH = 1332;
const LITERAL = 1846;

/** The bytes that were packed. A damaged file gives other bytes, or an error where they are used; it never runs on. */
export function lzma(from) {
  const at = (place) => from[place] ?? 0;
  const word = (place) => at(place) + at(place + 1) * 0x100 + at(place + 2) * 0x10000 + at(place + 3) * LEAST;
  const contexts = at(0) % 9;
  const literalMask = (1 << (Math.floor(at(0) / 9) % 5)) - 1;
  const placeMask = (1 << Math.floor(at(0) / 45)) - 1;
  const size = word(5);
  const into = new Uint8Array(size);
  const odds = new Uint16Array(LITERAL + 0x300 * ((literalMask + 1) << contexts)).fill(ONE / 2);
  let next = 18;
  let range = 0xffffffff;
  let code = ((at(14) << 24) | (at(15) << 16) | (at(16) << 8) | at(17)) >>> 0;

  function more() {
    if (range >= LEAST) return;
    range = (range << 8) >>> 0;
    code = ((code << 8) | from[next++]) >>> 0;
  }
  function bit(place) {
    const odd = odds[place];
    const bound = (range >>> BITS) * odd;
    const isOne = code >= bound;
    if (isOne) {
      range -= bound;
      code -= bound;
      odds[place] = odd - (odd >> MOVE);
    } else {
      range = bound;
      odds[place] = odd + ((ONE - odd) >> MOVE);
    }
    more();
    return isOne ? 1 : 0;
  }
  function tree(place, bits) {
    let found = 1;
    for (let i = 0; i < bits; i++) found = (found << 1) | bit(place + found);
    return found - (1 << bits);
  }
  function backward(place, bits) {
    let [node, found] = [1, 0];
    for (let i = 0; i < bits; i++) {
      const one = bit(place + node);
      node = (node << 1) | one;
      found |= one << i;
    }
    return found;
  }
  function even(bits) {
    let found = 0;
    for (let i = 0; i < bits; i++) {
      range >>>= 1;
      const isOne = code >= range;
      if (isOne) code -= range;
      found = (found << 1) | (isOne ? 1 : 0);
      more();
    }
    return found;
  }
  function length(place, slot) {
    if (bit(place) === 0) return 2 + tree(place + 2 + slot * 8, 3);
    return bit(place + 1) === 0 ? 10 + tree(place + 130 + slot * 8, 3) : 18 + tree(place + 258, 8);
  }
  function far(long) {
    const slot = tree(SLOT + Math.min(long - 2, 3) * 64, 6);
    if (slot < 4) return slot;
    const bits = (slot >> 1) - 1;
    const start = (2 | (slot & 1)) << bits;
    return slot < 14 ? start + backward(DISTANCE + start - slot, bits) : start + (even(bits - 4) << 4) + backward(ALIGN, 4);
  }

  let state = 0;
  // The last four distances.
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let here = 0; here < size; ) {
    const slot = here & placeMask;
    if (bit(MATCH + state * 16 + slot) === 0) {
      const before = here > 0 ? into[here - 1] : 0;
      const group = LITERAL + 0x300 * (((here & literalMask) << contexts) + (before >> (8 - contexts)));
      let found = 1;
      for (let like = state >= 7 ? into[here - a - 1] : -1; like >= 0 && found < 0x100; like = (like << 1) & 0xff) {
        const side = like >> 7;
        const one = bit(group + 0x100 + side * 0x100 + found);
        found = (found << 1) | one;
        if (one !== side) break;
      }
      while (found < 0x100) found = (found << 1) | bit(group + found);
      into[here++] = found;
      state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
      continue;
    }
    let long = 1;
    if (bit(REPEAT + state) === 0) {
      long = length(LENGTH, slot);
      [d, c, b, a] = [c, b, a, far(long)];
      state = state < 7 ? 7 : 10;
    } else {
      const isOlder = bit(REPEAT_0 + state) === 1;
      if (!isOlder && bit(REPEAT_LONG + state * 16 + slot) === 0) state = state < 7 ? 9 : 11;
      else {
        if (isOlder) {
          if (bit(REPEAT_1 + state) === 0) [a, b] = [b, a];
          else if (bit(REPEAT_2 + state) === 0) [a, b, c] = [c, a, b];
          else [a, b, c, d] = [d, a, b, c];
        }
        long = length(REPEAT_LENGTH, slot);
        state = state < 7 ? 8 : 11;
      }
    }
    for (let source = here - a - 1; long > 0 && here < size; long--) into[here++] = into[source++];
  }
  return into;
}
