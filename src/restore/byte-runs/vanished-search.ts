import type { Chain } from './vanished-chains.ts';
import type { Vanished } from './vanished-endings.ts';

/** How far is searched for what stood where codes vanished. */
export interface SearchWidth {
  /** How many characters are tried before the first vanished code. */
  tried: number;
  /** How many beginnings are followed farther, and how many of what they become. */
  lengthened: number;
  /** How many texts of each length are kept. */
  kept: number;
  /** What trails the best of its kind by more is dropped, a natural logarithm. */
  near: number;
}

/** To choose what is likeliest; asked thousands of times on a page. */
export const toChoose: SearchWidth = { tried: 10, lengthened: 30, kept: 60, near: 10 };
/** To list what else it may be; asked only of what was chosen. */
export const toList: SearchWidth = { tried: 20, lengthened: 60, kept: 150, near: 12 };

/** A search with what it found on a page so far, by what was asked. */
export interface VanishedSearch {
  width: SearchWidth;
  /** What vanished codes may have been. */
  texts: Map<string, Vanished>;
  /** The characters before each of some vanished codes: up to the first, up to the second, and so on. */
  chains: Map<string, (readonly Chain[])[]>;
}

export const newSearch = (width: SearchWidth): VanishedSearch => ({
  width,
  texts: new Map(),
  chains: new Map(),
});
