/** The fields a query may name: `title:规划`. */
export type TextField = 'title' | 'agency' | 'region';

/** One condition of a query. */
export type Condition = { negated: boolean } & (
  | { kind: 'text'; text: string }
  | { kind: TextField; text: string }
  | { kind: 'year'; from: number; to: number }
);

/** Every one of `all` must hold; of each, any one alternative. */
export interface Query {
  all: Condition[][];
}

/** Why a query was not read as written, and where in it, in UTF-16 code units. */
export interface Problem {
  code:
    | 'unclosed-quote'
    | 'or-without-two-sides'
    | 'only-exclusions'
    | 'empty-field'
    | 'not-a-year'
    | 'nothing-to-find';
  at: number;
}
