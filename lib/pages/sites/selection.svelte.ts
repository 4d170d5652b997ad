import { SvelteSet } from 'svelte/reactivity';

/** Which of the names in a list are chosen: one by one, or from the last one to this one. */
export class Selection {
  readonly #chosen = new SvelteSet<string>();
  /** Where the last press was: the other end of a range. */
  #anchor: string | undefined;
  readonly #list: () => readonly string[];
  /** Only what is in the list now: nobody changes what they do not see. */
  readonly names: string[] = $derived.by(() => this.#list().filter((name) => this.#chosen.has(name)));

  /** `list`: the names in their present order. */
  constructor(list: () => readonly string[]) {
    this.#list = list;
  }

  has = (name: string): boolean => this.#chosen.has(name);

  toggle(name: string): void {
    if (!this.#chosen.delete(name)) this.#chosen.add(name);
    this.#anchor = name;
  }

  /** Everything from the last press to here becomes what the last one was made: chosen, or not. */
  extend(name: string): void {
    const list = this.#list();
    const from = list.indexOf(this.#anchor ?? name);
    const to = list.indexOf(name);
    if (from < 0 || to < 0 || this.#anchor === undefined) return this.toggle(name);
    const isChosen = this.#chosen.has(this.#anchor);
    for (const one of list.slice(Math.min(from, to), Math.max(from, to) + 1))
      if (isChosen) this.#chosen.add(one);
      else this.#chosen.delete(one);
  }

  /** All of the list, or nothing. */
  all(isChosen: boolean): void {
    this.#chosen.clear();
    if (isChosen) for (const name of this.#list()) this.#chosen.add(name);
    this.#anchor = undefined;
  }
}
