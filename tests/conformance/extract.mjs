// Writes the CEL cases of the installed package as JSON lines that the Rust harness reads.
//
//   npm ci && node extract.mjs OUT.jsonl
//
// One line a case:
//   suite     conformance (has results), parser, checker, comprehension (texts only)
//   file, section, name, expr
//   types     name → type, for names that the case declares
//   bindings  name → tagged value
//   expect    {"value": v} | {"error": [message]} | {"type": t} | null
//   needs     what the case uses that no bool, number, text or list can say; a subset runs those with none
//   parses    whether the reference implementation reads the text
//   why       its first words where it does not, else null
//   tree      how it reads it, in the notation of tests/conditions; null where macros were expanded or text is beyond it
//
// Tagged values: {"int":"5"} {"double":1.5} {"double":"NaN"} {"string":…} {"bool":…} {"list":[…]} {"map":[[k,v]…]}
// {"null":true} {"uint":"5"} {"bytes":base64} {"timestamp":…} {"duration":…} {"type":…} {"object":name} {"unknown":true}

import { writeFileSync } from "node:fs";
import { tests as conformance } from "@bufbuild/cel-spec/testdata/conformance.js";
import { tests as parser } from "@bufbuild/cel-spec/testdata/parsing.js";
import { tests as checker } from "@bufbuild/cel-spec/testdata/checking.js";
import { tests as comprehension } from "@bufbuild/cel-spec/testdata/comprehension.js";
import { treeOf } from "./tree.mjs";

const OBJECT_PREFIX = "type.googleapis.com/";

/** A protobuf value in JSON form → a tagged value; adds to `needs` what it takes. */
function tagged(value, needs) {
  const [[kind, inner] = []] = Object.entries(value ?? {});
  const need = (name, out) => (needs.add(name), out);
  switch (kind) {
    case "boolValue":
      return { bool: inner };
    case "int64Value":
      return { int: String(inner) };
    case "doubleValue":
      return { double: inner };
    case "stringValue":
      return { string: inner };
    case "listValue":
      return { list: (inner.values ?? []).map((item) => tagged(item, needs)) };
    case "mapValue":
      return need("map", { map: (inner.entries ?? []).map((e) => [tagged(e.key, needs), tagged(e.value, needs)]) });
    case "nullValue":
      return need("null", { null: true });
    case "uint64Value":
      return need("uint", { uint: String(inner) });
    case "bytesValue":
      return need("bytes", { bytes: inner });
    case "typeValue":
      return need("type", { type: inner });
    case "objectValue": {
      const name = inner["@type"]?.replace(OBJECT_PREFIX, "");
      if (name === "google.protobuf.Timestamp") return need("timestamp", { timestamp: inner.value });
      if (name === "google.protobuf.Duration") return need("duration", { duration: inner.value });
      return need("message", { object: name });
    }
    case "enumValue":
      return need("enum", { object: inner.type });
    default:
      throw new Error(`a value of an unknown kind: ${JSON.stringify(value)}`);
  }
}

const PRIMITIVES = { BOOL: "bool", INT64: "int", UINT64: "uint", DOUBLE: "double", STRING: "string", BYTES: "bytes" };

/** A declared type → its name; adds to `needs` what it takes. */
function typeName(type, needs) {
  const [[kind, inner] = []] = Object.entries(type ?? {});
  const need = (name, out = name) => (needs.add(name), out);
  if (kind === "primitive") {
    const name = PRIMITIVES[inner] ?? "unknown";
    return ["uint", "bytes", "unknown"].includes(name) ? need(name) : name;
  }
  if (kind === "listType") return `list(${typeName(inner.elemType, needs)})`;
  if (kind === "mapType") return need("map", `map(${typeName(inner.keyType, needs)}, ${typeName(inner.valueType, needs)})`);
  if (kind === "wellKnown") return need(inner.toLowerCase());
  if (kind === "wrapper") return need("wrapper", `wrapper(${PRIMITIVES[inner]})`);
  if (kind === "dyn" || kind === "null" || kind === "type") return need(kind);
  if (kind === "messageType") return need("message", inner);
  if (kind === "abstractType") return need("optional", inner.name);
  return need("other type", kind ?? "none");
}

function expectation(test, needs) {
  if (test.value) return { value: tagged(test.value, needs) };
  const errors = test.evalError ? [test.evalError] : test.anyEvalErrors?.errors;
  if (errors) return { error: errors.flatMap((set) => set.errors.map((e) => e.message ?? "")) };
  if (test.typedResult) {
    const type = { type: typeName(test.typedResult.deducedType, needs) };
    return test.typedResult.result ? { ...type, value: tagged(test.typedResult.result, needs) } : type;
  }
  if (test.unknown || test.anyUnknowns) return needs.add("unknown"), { unknown: true };
  return { value: { bool: true } };
}

function line(suite, path, entry) {
  const test = entry.original;
  const needs = new Set();
  const types = {};
  for (const declared of test.typeEnv ?? []) {
    if (declared.ident) types[declared.name] = typeName(declared.ident.type, needs);
    else needs.add("declared function");
  }
  const bindings = {};
  for (const [name, bound] of Object.entries(test.bindings ?? {})) bindings[name] = tagged(bound.value, needs);
  if (test.container) needs.add("container");
  if (test.disableMacros) needs.add("macros off");
  if (test.checkOnly) needs.add("check only");
  const [, file = suite, section = ""] = path;
  return {
    suite,
    file,
    section,
    name: test.name ?? "",
    expr: test.expr,
    types,
    bindings,
    expect: suite === "conformance" ? expectation(test, needs) : null,
    needs: [...needs].sort(),
    parses: entry.ast !== undefined,
    why: entry.ast === undefined ? (entry.error ?? "").split("\n")[0] : null,
    tree: entry.ast === undefined ? null : treeOf(entry.ast),
  };
}

function* lines(suite, node, path = []) {
  const here = [...path, node.name];
  for (const entry of node.tests ?? []) yield line(suite, here, entry);
  for (const inner of node.suites ?? []) yield* lines(suite, inner, here);
}

const out = [];
for (const [suite, tests] of Object.entries({ conformance, parser, checker, comprehension })) {
  for (const found of lines(suite, tests)) out.push(`${JSON.stringify(found)}\n`);
}
const [target] = process.argv.slice(2);
if (target) writeFileSync(target, out.join(""));
else process.stdout.write(out.join(""));
