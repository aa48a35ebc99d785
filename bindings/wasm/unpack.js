// The engine travels packed, a fifth smaller than what browsers unpack by themselves: its instructions sorted by what they hold
// (glue/src/sorted.rs says how), then LZMA. What no packing makes smaller, frozen rules, is stored.

import { lzma } from "./lzma.js";

/** What sorted columns hold, in their order. */
const [HEAD, LOCALS, INSTRUCTIONS, BRANCH, GET, SET, STORE, FLOAT, TAIL, CALL] = Array(10).keys();
/** From CALL on there is a column for each instruction that may stand beside, for short numbers also for what may follow that. */
const [LOAD, LONG, SHORT, COLUMNS] = [1, 2, 3, 19].map((kinds) => CALL + 256 * kinds);
/** Bytes that are kept free for a function's length. */
const ROOM = 5;

/** A zero, then "asm": a wasm that was not packed. */
const WASM = 0x6d736100;

function word(bytes, at) {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(at, true);
}

const damaged = () => new Error("these bytes are no engine of Layak, or they are damaged");

/** The wasm of what travels; one that was not packed comes back as it is. */
export function unpack(from) {
  const count = from.length > 4 ? word(from, 0) : WASM;
  if (count === WASM) return from;
  if (count > from.length - 4) throw damaged();
  return together(lzma(from.subarray(4 + count)), from.subarray(4, 4 + count));
}

function together(sorted, stored) {
  let read = 0;
  const number = () => {
    for (let found = 0, shift = 0; ; shift += 7) {
      const byte = sorted[read++];
      found |= (byte & 0x7f) << shift;
      if (!(byte & 0x80)) return found;
    }
  };
  const [total, place, functions] = [number(), number(), number()];
  const next = Array.from({ length: COLUMNS }, number);
  const ends = [];
  for (let column = 0; column < COLUMNS; column++) {
    ends[column] = read + next[column];
    next[column] = read;
    read = ends[column];
  }
  if (!(read <= sorted.length)) throw damaged();
  // The room of the last function.
  const wasm = new Uint8Array(total + ROOM);
  let to = 0;

  /** Bytes of a column, or all that is left of it. */
  function copy(column, count = ends[column] - next[column]) {
    wasm.set(sorted.subarray(next[column], next[column] + count), to);
    next[column] += count;
    to += count;
  }
  /** A number, seven bits a byte. */
  function take(column) {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = sorted[next[column]++];
      wasm[to++] = byte;
      number |= (byte & 0x7f) << shift;
      if (!(byte & 0x80)) return number;
    }
  }
  function taken(column, count) {
    for (let i = 0; i < count; i++) take(column);
  }
  /** What the instruction before was. */
  let before = 0;
  /** What an instruction holds. Gives how many blocks it opens. */
  function instruction() {
    if (next[INSTRUCTIONS] >= ends[INSTRUCTIONS]) throw damaged();
    const previous = before;
    const code = sorted[next[INSTRUCTIONS]++];
    const behind = next[INSTRUCTIONS];
    wasm[to++] = before = code;
    if (code === 0x20) take(GET);
    else if (code === 0x21 || code === 0x22) take(SET);
    else if (code >= 0x28 && code <= 0x3e) {
      take(INSTRUCTIONS);
      take(code < 0x36 ? LOAD + previous : STORE);
    } else if (code === 0x41) take(SHORT + sorted[behind] + 256 * (sorted[behind + 1] % 16));
    else if (code === 0x0b) return -1;
    else if (code >= 0x02 && code <= 0x04) {
      take(INSTRUCTIONS);
      return 1;
    } else if (code === 0x0c || code === 0x0d) take(BRANCH);
    else if (code === 0x10) take(CALL + previous);
    else if ((code >= 0x23 && code <= 0x26) || code === 0x3f || code === 0x40 || code === 0xd0 || code === 0xd2) take(INSTRUCTIONS);
    else if (code === 0x42) take(LONG + sorted[behind]);
    else if (code === 0x43) copy(FLOAT, 4);
    else if (code === 0x44) copy(FLOAT, 8);
    else if (code === 0x0e) taken(BRANCH, take(BRANCH) + 1);
    else if (code === 0x11) {
      take(CALL + previous);
      take(INSTRUCTIONS);
    } else if (code === 0xfc) {
      const kind = take(INSTRUCTIONS);
      taken(INSTRUCTIONS, kind < 8 ? 0 : kind > 14 || kind & 1 ? 1 : 2);
    }
    return 0;
  }

  copy(HEAD);
  for (let i = 0; i < functions; i++) {
    before = 0;
    const start = to;
    to += ROOM;
    taken(LOCALS, take(LOCALS) * 2);
    for (let depth = 1; depth > 0; ) depth += instruction();
    const end = to;
    to = start;
    for (let length = end - start - ROOM; ; length >>= 7) {
      wasm[to++] = length > 0x7f ? (length & 0x7f) | 0x80 : length;
      if (length <= 0x7f) break;
    }
    wasm.copyWithin(to, start + ROOM, end);
    to += end - start - ROOM;
  }
  copy(TAIL, place);
  wasm.set(stored, to);
  to += stored.length;
  copy(TAIL);
  return wasm.subarray(0, total);
}
