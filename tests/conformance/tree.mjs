// Reads the debug notation in which the reference implementation prints a syntax tree, and writes the notation of
// tests/conditions, so that the two readers can be compared case by case.
//
//   _&&_(a^#…#, _==_(b^#…#, "x"^#…#)^#…#)^#…#   →   (&& a (== b 'x'))
//
// It balances chains of && and ||; here they group to the left again. A minus before a number is part of the number there.

const OPERATORS = {
  "_||_": "||", "_&&_": "&&", "_==_": "==", "_!=_": "!=", "_<_": "<", "_<=_": "<=", "_>_": ">", "_>=_": ">=",
  "@in": "in", "_+_": "+", "_-_": "-", "_*_": "*", "_/_": "/", "!_": "!", "-_": "-", "_?_:_": "?",
};

class Beyond extends Error {}

/** The tree, or null where it holds what conditions have not (maps, messages, bytes, expanded macros …). */
export function treeOf(debug) {
  const tokens = [...tokensOf(debug.replace(/\^#\*expr\.[A-Za-z0-9_]+#/g, ""))];
  let next = 0;
  const peek = () => tokens[next] ?? "";
  const take = (wanted) => {
    if (wanted !== undefined && peek() !== wanted) throw new Beyond(`${peek()} for ${wanted}`);
    return tokens[next++];
  };
  const until = (close) => {
    const items = [];
    while (peek() !== close) {
      items.push(node());
      if (peek() !== close) take(",");
    }
    take(close);
    return items;
  };
  const node = () => {
    let tree = head();
    for (;;) {
      if (peek() === ".") {
        take();
        const name = take();
        if (!/^[A-Za-z_]\w*$/.test(name)) throw new Beyond(name);
        if (peek() === "(") {
          take();
          tree = [`.${name}`, tree, ...until(")")];
        } else if (typeof tree === "string" && /^[A-Za-z_][\w.]*$/.test(tree) && !["true", "false"].includes(tree)) {
          tree = `${tree}.${name}`;
        } else throw new Beyond("a part of something that is no name");
      } else return tree;
    }
  };
  const head = () => {
    const token = take();
    if (token === undefined) throw new Beyond("nothing");
    if (token === "[") return ["[", ...until("]")];
    if (peek() === "(") {
      take();
      const args = until(")");
      const operator = OPERATORS[token];
      if (operator) return [operator, ...args];
      if (!/^[A-Za-z_]\w*$/.test(token)) throw new Beyond(token);
      return [token, ...args];
    }
    if (token[0] === '"') return quoted(unquoted(token));
    if (/^-?[\d.]/.test(token)) return number(token);
    if (/^[A-Za-z_]\w*$/.test(token) && token !== "null") return token;
    throw new Beyond(token);
  };
  try {
    const tree = node();
    return next === tokens.length ? written(tree) : null;
  } catch (error) {
    if (error instanceof Beyond) return null;
    throw error;
  }
}

function* tokensOf(text) {
  const token = /\s+|("(?:\\.|[^"\\])*"|-?(?:\d[\w.]*(?:e[+-]\d+)?)|_\?_:_|[!-]_|_[^\w\s(]{1,2}_|@\w+|[A-Za-z_]\w*|[^\s])/gy;
  for (let found; (found = token.exec(text)); ) if (found[1] !== undefined) yield found[1];
}

function written(tree) {
  if (typeof tree === "string") return tree;
  const [head, ...parts] = tree;
  if (head === "[") return `[${parts.map(written).join(" ")}]`;
  if (head === "&&" || head === "||") return chain(head, tree).reduce((left, right) => `(${head} ${left} ${right})`);
  return `(${[head, ...parts.map(written)].join(" ")})`;
}

function chain(operator, tree) {
  if (tree[0] !== operator || typeof tree === "string") return [written(tree)];
  return tree.slice(1).flatMap((part) => chain(operator, part));
}

function number(token) {
  const value = Number(token);
  if (Number.isNaN(value)) throw new Beyond(token);
  const size = Math.abs(value);
  const digits = size !== 0 && size < 1e-5 ? size.toExponential() : String(size);
  return value < 0 || Object.is(value, -0) ? `(- ${digits})` : digits;
}

const ESCAPES = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

function unquoted(token) {
  const escape = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|(.))/g;
  return token.slice(1, -1).replace(escape, (_, x, u, U, octal, plain) => {
    if (plain !== undefined) return ESCAPES[plain] ?? plain;
    return String.fromCodePoint(octal ? parseInt(octal, 8) : parseInt(x ?? u ?? U, 16));
  });
}

function quoted(text) {
  const short = { "\\": "\\\\", "'": "\\'", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  const code = (c) => `\\u${c.codePointAt(0).toString(16).padStart(4, "0")}`;
  return `'${text.replace(/[\\'\p{Cc}]/gu, (c) => short[c] ?? code(c))}'`;
}
