export type Value = string | number | null;
export type Row = Readonly<Record<string, Value>>;

/** In the SQL that SQLite and PostgreSQL share, with `?` for values. */
export type Statement = readonly [sql: string, ...values: readonly Value[]];

/** One of the two drivers. */
export type Database = {
  /** How many rows it changed. */
  readonly run: (...statement: Statement) => Promise<number>;
  readonly rows: (...statement: Statement) => Promise<readonly Row[]>;
  /** All of them or none. */
  readonly batch: (statements: readonly Statement[]) => Promise<void>;
  readonly close: () => Promise<void>;
};
