import type { Plugin } from 'vite';

/** Sizes are compressed and in KB of 1,024 bytes. */
export interface SiteBudgets {
  readonly first: {
    /** The page that is opened first; `index.html` unless told. */
    readonly page?: string;
    /** Lazy modules (matched by path) that every first visit needs, such as the catalogue of the chosen language. */
    readonly lazy?: readonly RegExp[];
    readonly total?: number;
    readonly scripts?: number;
    readonly requests?: number;
  };
  /** Lazy routes: JavaScript that comes on top of the first load, and of the lazy module `after` that always comes before. */
  readonly routes?: readonly {
    readonly name: string;
    readonly module: RegExp;
    readonly after?: RegExp;
    readonly scripts: number;
  }[];
}

/** Integrity attributes, no inline code, no third party, budgets. */
export function site(options: {
  budgets: SiteBudgets;
  /** Modules (matched by path) that may not come with the first load. */
  lazy?: readonly RegExp[];
  /** Lazy modules whose files are named in the page's `<meta name="vrijhaven-soon">`. */
  soon?: readonly RegExp[];
}): Plugin;
