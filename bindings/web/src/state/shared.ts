// Writes what this window holds, and takes over what another window wrote: between them no answer is lost.

import { keeper, type Keeper, type Marked, type Place } from "./keep";

/** The kept state, as one value that is never changed in place. */
export interface Holder<T> {
  /** What this window holds now. */
  now(): T;
  /** Reads what was kept; undefined if it cannot be used. */
  read(found: unknown): T | undefined;
  /** What there is when nothing is kept. */
  blank(): T;
  same(a: T, b: T): boolean;
  /** My changes since `base`, done again on theirs. */
  rebase(base: T, mine: T, theirs: T): T;
  /** This is to be held from now on: what another window wrote, with my changes; or nothing, after everything was erased. */
  take(state: T, isErased: boolean): void;
  placed(place: Place): void;
}

export class Shared<T extends object> {
  private where: Keeper | undefined;
  private seen: string | undefined;
  private base: T;
  private working: Promise<void> = Promise.resolve();
  private channel: BroadcastChannel | undefined;

  constructor(private readonly holder: Holder<T>) {
    this.base = holder.now();
  }

  /** Loads what was kept; from then on other windows are heard. */
  async start(): Promise<T | undefined> {
    this.where = await keeper();
    this.holder.placed(this.where.place);
    const found = await this.where.load().catch(() => undefined);
    this.seen = (found as Marked | undefined)?.mark;
    const old = this.holder.read(found);
    if (old) this.base = old;
    if ("BroadcastChannel" in globalThis) {
      this.channel = new BroadcastChannel("layak");
      this.channel.onmessage = () => void this.pull();
    }
    // A window that slept in the background has heard nothing.
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && void this.pull());
    return old;
  }

  /** Writes the newest state; what another window wrote meanwhile is joined first. */
  push(): void {
    this.queue(async (where) => {
      const state = this.holder.now();
      if (this.holder.same(state, this.base)) return;
      const mark = `${Date.now()}-${Math.random()}`;
      const other = await where.save({ ...state, mark }, this.seen);
      if (other) {
        this.adopt(other.newer);
        this.push();
        return;
      }
      [this.seen, this.base] = [mark, state];
      this.channel?.postMessage("changed");
    });
  }

  /** Everything is on the disk when this is done. */
  settled(): Promise<void> {
    return this.working;
  }

  /** Removes everything; other windows follow. */
  async erase(): Promise<void> {
    await this.working;
    await this.where?.erase();
    this.seen = undefined;
    this.base = this.holder.blank();
    this.holder.take(this.base, true);
    this.channel?.postMessage("changed");
  }

  private pull(): void {
    this.queue(async (where) => {
      const found = await where.load();
      if ((found as Marked | undefined)?.mark !== this.seen) this.adopt(found);
    });
  }

  private adopt(found: unknown): void {
    const theirs = this.holder.read(found) ?? this.holder.blank();
    const merged = this.holder.rebase(this.base, this.holder.now(), theirs);
    this.seen = (found as Marked | undefined)?.mark;
    this.base = theirs;
    this.holder.take(merged, false);
  }

  private queue(work: (where: Keeper) => Promise<void>): void {
    const { where } = this;
    if (!where) return;
    this.working = this.working.then(() => work(where)).catch(() => this.holder.placed("nowhere"));
  }
}
