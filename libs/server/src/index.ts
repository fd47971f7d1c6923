export { BLOB_STORE } from './blob/blob-store';
export type { BlobName, BlobStore } from './blob/blob-store';
export { createFolderStore } from './blob/folder-store';
export { createS3Store } from './blob/s3-store';
export type { S3Options } from './blob/s3-store';
export { createApp } from './create-app';
export type { App, AppOptions } from './create-app';
export { BeginAgain } from './graphql/begin-again';
export { enumOf } from './graphql/enum-of';
export { ERROR_CODES, graphqlError } from './graphql/errors';
export type { ErrorCode } from './graphql/errors';
export { inspectDocument, LIMITS } from './graphql/inspect-document';
export {
  InvalidInput,
  KeyReused,
  LoginRefused,
  NotFound,
  NotSigned,
  RefusalType,
  StateMismatch,
  TooMany,
} from './graphql/refusal.type';
export { printApiSchema } from './graphql/print-api-schema';
export { base64urlSql } from './graphql/reads/base64url-sql';
export { compileRead } from './graphql/reads/compile-read';
export { bytes, hour, numbered, readModel } from './graphql/reads/read-model';
export type { Field, Has, May, ReadModel, RootRead, RootReads, Sql } from './graphql/reads/read-model';
export { Reads } from './graphql/reads/reads';
export type { Answered } from './graphql/reads/reads';
export { wholeJson, wholeStatement } from './graphql/reads/whole-json';
export { resultUnion } from './graphql/result-union';
export { BytesScalar, DayScalar, HourScalar } from './graphql/scalars';
export { CompartmentEnum, PageInfoType, PeriodInput, PeriodType, RoleEnum } from './graphql/shared.type';
export type { TrustedDocuments } from './graphql/trusted-documents';
export { Allowances } from './http/allowances';
export type { Allowance } from './http/allowances';
export type { ByteRoute, ByteWork, WriteAnswer } from './http/byte-route';
export type { Publication } from './http/published';
export type { SecretFile } from './http/secret-file';
export { InvalidFields } from './input/input-pipe';
export { IsBytes, IsDay, IsId, IsSlug } from './input/validators';
export { KernelModule } from './kernel.module';
export type { KernelOptions } from './kernel.module';
export { createLogger, describeFault } from './logger';
export { CLOCK, SERVER_CONFIG } from './server-config';
export type { ServerConfig } from './server-config';
export { Current } from './session/request-context';
export type { GraphqlContext, RequestContext } from './session/request-context';
export { beginChallenge, createSession, endSession, purgeExpired, spendChallenge } from './session/session';
export type { SessionOf } from './session/session';
export type { Slice } from './slice';
export { Transactions } from './session/transactions';
export { idempotent } from './writing/idempotent';
export { Journal } from './writing/journal';
