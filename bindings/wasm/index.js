// Assesses, and answers a form: what a page needs, in the smallest wasm. Ranking, rule files and schemas: tools.js.

import init, { assess, form } from "./glue/layak.js";
import { answering, LayakError, loader } from "./common.js";

export { LayakError };

const address = () => new URL("./engine.bin", import.meta.url);

export const load = loader(init, address, () => ({ assess: answering(assess), assessText: assess, form: answering(form) }));
