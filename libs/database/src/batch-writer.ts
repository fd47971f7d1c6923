import pg from 'pg';

/** The driver's own rules for what a value is written as; its types know nothing of them. */
const { prepareValue } = (
  pg as unknown as { readonly utils: { readonly prepareValue: (value: unknown) => string | Buffer | null } }
).utils;

const NULL = -1;
const [TEXT, BINARY] = [0, 1];
const UNNAMED = '';
const SPACE = 1_024;

/** What is asked. Without a name it is parsed for this time alone. */
export interface Asking {
  readonly name?: string | undefined;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What a connection knows of a statement. */
export interface KnownStatement {
  readonly isParsed: boolean;
  /** It has said what the rows of it are. */
  readonly isDescribed: boolean;
}

/**
 * Messages to PostgreSQL in one piece, as they go to the socket. [Note: in one piece] the driver writes each of them by
 * itself, four for a statement, and what a socket is given in pieces costs more than what is in them.
 */
export class BatchWriter {
  private bytes = Buffer.allocUnsafe(SPACE);
  private end = 0;

  /** A statement and its execution. Throws where a value cannot be written, and is as it was then. */
  ask({ name = UNNAMED, text, values }: Asking, { isParsed, isDescribed }: KnownStatement): void {
    const begun = this.end;
    try {
      if (!isParsed) this.message('P', () => this.word(name).word(text).short(0));
      this.message('B', () => this.bind(name, values.map(prepareValue)));
    } catch (fault) {
      this.end = begun;
      throw fault;
    }
    if (!isDescribed) this.message('D', () => this.put('P').word(UNNAMED));
    this.message('E', () => this.word(UNNAMED).long(0));
  }

  /** All of it, and a demand for an answer. */
  close(): Buffer {
    this.message('S', () => this);
    return this.bytes.subarray(0, this.end);
  }

  private bind(name: string, values: readonly (string | Buffer | null)[]): this {
    this.word(UNNAMED).word(name).short(values.length);
    for (const value of values) this.short(typeof value === 'object' && value !== null ? BINARY : TEXT);
    this.short(values.length);
    for (const value of values)
      if (value === null) this.long(NULL);
      else if (typeof value === 'string') this.long(Buffer.byteLength(value)).put(value);
      else this.long(value.length).copy(value);
    return this.short(0);
  }

  /** A message says its own length, its kind not counted. */
  private message(kind: string, write: () => unknown): void {
    this.put(kind);
    const from = this.end;
    this.long(0);
    write();
    this.bytes.writeInt32BE(this.end - from, from);
  }

  private word(text: string): this {
    this.put(text).room(1);
    this.bytes[this.end++] = 0;
    return this;
  }

  private put(text: string): this {
    this.room(text.length < SPACE ? text.length * 3 : Buffer.byteLength(text));
    this.end += this.bytes.write(text, this.end);
    return this;
  }

  private copy(bytes: Buffer): this {
    this.room(bytes.length);
    this.end += bytes.copy(this.bytes, this.end);
    return this;
  }

  private short(value: number): this {
    this.room(2);
    this.end = this.bytes.writeUInt16BE(value, this.end);
    return this;
  }

  private long(value: number): this {
    this.room(4);
    this.end = this.bytes.writeInt32BE(value, this.end);
    return this;
  }

  private room(more: number): void {
    if (this.end + more <= this.bytes.length) return;
    const wider = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.end + more));
    this.bytes.copy(wider, 0, 0, this.end);
    this.bytes = wider;
  }
}
