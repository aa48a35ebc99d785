// Keeps the answers on this device and nowhere else. Written at each answer, with a flush to the disk, so that a power cut loses nothing.

const NAME = "layak";
const STORE = "kept";
const KEY = "now";

/** How well things can be kept here. */
export type Place = "disk" | "simple" | "nowhere";

/** What is kept carries a mark of its own, by which another window sees that it is new. */
export interface Marked {
  mark?: string;
}

export interface Keeper {
  place: Place;
  load(): Promise<unknown>;
  /** Writes, unless something else than `seen` is there: then that is given back, and nothing is written. */
  save(value: Marked, seen: string | undefined): Promise<{ newer: unknown } | undefined>;
  erase(): Promise<void>;
}

/** The best keeper that this browser allows. */
export async function keeper(): Promise<Keeper> {
  const database = await open().catch(() => undefined);
  if (database) return onDisk(database);
  return simple() ?? { place: "nowhere", load: async () => undefined, save: async () => undefined, erase: async () => {} };
}

const markOf = (found: unknown): string | undefined => (found as Marked | undefined)?.mark;

function open(): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
    request.onblocked = () => fail(new Error("blocked"));
  });
}

function onDisk(database: IDBDatabase): Keeper {
  const work = <T>(mode: IDBTransactionMode, make: (store: IDBObjectStore) => IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      const transaction = database.transaction(STORE, mode, { durability: "strict" });
      const request = make(transaction.objectStore(STORE));
      transaction.oncomplete = () => done(request.result);
      transaction.onerror = transaction.onabort = () => fail(transaction.error);
    });
  return {
    place: "disk",
    load: () => work("readonly", (store) => store.get(KEY)),
    // Read and written in one transaction: no other window comes between.
    save: (value, seen) => {
      let newer: { newer: unknown } | undefined;
      const written = work("readwrite", (store) => {
        const found = store.get(KEY);
        found.onsuccess = () => {
          if (markOf(found.result) === seen) store.put(value, KEY);
          else newer = { newer: found.result };
        };
        return found;
      });
      return written.then(() => newer);
    },
    erase: async () => void (await work("readwrite", (store) => store.clear())),
  };
}

function simple(): Keeper | undefined {
  try {
    localStorage.setItem(`${NAME}-try`, "1");
    localStorage.removeItem(`${NAME}-try`);
  } catch {
    return undefined;
  }
  const load = () => JSON.parse(localStorage.getItem(NAME) ?? "null") ?? undefined;
  return {
    place: "simple",
    load: async () => load(),
    save: async (value, seen) => {
      const found = load();
      if (markOf(found) !== seen) return { newer: found };
      localStorage.setItem(NAME, JSON.stringify(value));
      return undefined;
    },
    erase: async () => localStorage.removeItem(NAME),
  };
}
