// Keeps the answers on this device and nowhere else. Written at each answer, with a flush to the disk, so that a power cut loses nothing.

const NAME = "layak";
const STORE = "kept";
const KEY = "now";

/** How well things can be kept here. */
export type Place = "disk" | "simple" | "nowhere";

export interface Keeper {
  place: Place;
  load(): Promise<unknown>;
  save(value: unknown): Promise<void>;
  erase(): Promise<void>;
}

/** The best keeper that this browser allows. */
export async function keeper(): Promise<Keeper> {
  const database = await open().catch(() => undefined);
  if (database) return onDisk(database);
  return simple() ?? { place: "nowhere", load: async () => undefined, save: async () => {}, erase: async () => {} };
}

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
    save: async (value) => void (await work("readwrite", (store) => store.put(value, KEY))),
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
  return {
    place: "simple",
    load: async () => JSON.parse(localStorage.getItem(NAME) ?? "null") ?? undefined,
    save: async (value) => localStorage.setItem(NAME, JSON.stringify(value)),
    erase: async () => localStorage.removeItem(NAME),
  };
}
