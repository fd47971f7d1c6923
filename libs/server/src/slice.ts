import type { Type } from '@nestjs/common';
import type { PlainFields } from './graphql/plain-fields';
import type { RootReads } from './graphql/reads/read-model';
import type { ByteRoute } from './http/byte-route';
import type { Publication } from './http/published';
import type { SecretFile } from './http/secret-file';

/** What one slice plugs into the API. */
export interface Slice {
  readonly module: Type;
  readonly entities: readonly (new () => object)[];
  /** Fields that hand on what the row of their parent holds. */
  readonly plainFields?: PlainFields;
  /** How its root fields are read that are answered as text. */
  readonly reads?: RootReads;
  /** Where it takes and gives sealed bytes beside GraphQL. */
  readonly byteRoutes?: readonly ByteRoute[];
  /** What it says to anybody at fixed addresses. */
  readonly publications?: readonly Publication[];
  /** What it says to whoever knows an address. */
  readonly secretFiles?: readonly SecretFile[];
}
