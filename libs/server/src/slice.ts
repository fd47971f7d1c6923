import type { Type } from '@nestjs/common';

/** What one slice plugs into the API. */
export interface Slice {
  readonly module: Type;
  readonly entities: readonly (new () => object)[];
}
