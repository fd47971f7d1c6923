import type { Type } from '@nestjs/common';
import type { Publication } from './http/published';

/** What one slice plugs into the API. */
export interface Slice {
  readonly module: Type;
  readonly entities: readonly (new () => object)[];
  /** What it says to anybody at fixed addresses. */
  readonly publications?: readonly Publication[];
}
