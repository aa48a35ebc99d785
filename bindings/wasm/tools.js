// Everything: also ranks cohorts, checks rule files and gives the schemas. A wasm of its own, so that pages need not load what they do not call.

import init, { assess, check, form, rank, schema, schemaNames } from "./tools/layak.js";
import { answering, LayakError, loader } from "./common.js";

export { LayakError };

const address = () => new URL("./tools.bin", import.meta.url);

export const load = loader(init, address, () => ({
  assess: answering(assess),
  assessText: assess,
  form: answering(form),
  rank: answering(rank),
  rankText: rank,
  check: (files) => JSON.parse(check(JSON.stringify(files))),
  schema: (name) => {
    const found = schema(name);
    return found === undefined ? undefined : JSON.parse(found);
  },
  schemaNames,
}));
