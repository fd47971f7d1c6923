import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver } from '@nestjs/apollo';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import type { DynamicModule, Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { TypeOrmModule } from '@nestjs/typeorm';
import { createDataSource } from '@vrijhaven/database';
import type { DatabaseConfig } from '@vrijhaven/database';
import { systemClock } from '@vrijhaven/domain';
import type { Clock } from '@vrijhaven/domain';
import type { Logger } from 'pino';
import { Allowances } from './http/allowances';
import { BLOB_STORE } from './blob/blob-store';
import type { BlobStore } from './blob/blob-store';
import { AccessGuard } from './graphql/access.guard';
import { CheckDeclarations } from './graphql/check-declarations';
import { DirectAnswers } from './graphql/direct-answers';
import { createErrorFormatter } from './graphql/errors';
import { createInputPipe } from './input/input-pipe';
import { resolvePlainly } from './graphql/plain-fields';
import type { PlainFields } from './graphql/plain-fields';
import type { RootReads } from './graphql/reads/read-model';
import { Reads } from './graphql/reads/reads';
import { InvalidInputFilter } from './input/invalid-input.filter';
import { describeFault } from './logger';
import { CLOCK, SERVER_CONFIG } from './server-config';
import type { ServerConfig } from './server-config';
import { Transactions } from './session/transactions';
import { Journal } from './writing/journal';

export interface KernelOptions {
  readonly server: ServerConfig;
  readonly database: DatabaseConfig;
  readonly logger: Logger;
  /** Where sealed bytes lie that are too large for the database. */
  readonly blobs: BlobStore;
  readonly clock?: Clock;
  /** Of all slices. */
  readonly plainFields?: readonly PlainFields[];
  /** Of all slices. */
  readonly reads?: readonly RootReads[];
  /** What strangers and sessions may ask for, shared by all processes. */
  readonly allowances?: Allowances;
  /** The modules of the slices. */
  readonly imports?: readonly Type[];
}

const graphql = (
  { server, logger, plainFields = [], reads = [] }: KernelOptions,
  direct: DirectAnswers,
): Omit<ApolloDriverConfig, 'driver'> => ({
  autoSchemaFile: true,
  sortSchema: true,
  introspection: !server.production,
  graphiql: false,
  // The gate demands a header that no simple cross-site request carries.
  csrfPrevention: false,
  persistedQueries: false,
  transformSchema: (schema) => {
    resolvePlainly(schema, plainFields);
    direct.prepare(schema, reads);
    return schema;
  },
  stringifyResult: (answer) => JSON.stringify(answer),
  includeStacktraceInErrorResponses: false,
  autoTransformHttpErrors: false,
  // It would look at every field of every answer; the gate says that no answer may be kept.
  plugins: [ApolloServerPluginCacheControlDisabled()],
  formatError: createErrorFormatter((correlation, fault) => {
    logger.error({ correlation, ...describeFault(fault) }, 'fault');
  }),
});

/** What every slice stands on: data source, GraphQL, guards, input checks, transactions, journal. */
@Module({})
export class KernelModule {
  static forRoot(options: KernelOptions): DynamicModule {
    const direct = new DirectAnswers();
    return {
      module: KernelModule,
      global: true,
      imports: [
        DiscoveryModule,
        TypeOrmModule.forRootAsync({
          // The first failure is final: whoever starts the API also waits for the database.
          useFactory: () => ({ type: 'postgres', retryAttempts: 0 }),
          dataSourceFactory: () => createDataSource(options.database).initialize(),
        }),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          useFactory: () => graphql(options, direct),
        }),
        ...(options.imports ?? []),
      ],
      providers: [
        { provide: SERVER_CONFIG, useValue: options.server },
        { provide: CLOCK, useValue: options.clock ?? systemClock },
        { provide: BLOB_STORE, useValue: options.blobs },
        { provide: DirectAnswers, useValue: direct },
        { provide: Allowances, useValue: options.allowances ?? new Allowances({ secret: options.server.secret }) },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_PIPE, useFactory: createInputPipe },
        { provide: APP_FILTER, useClass: InvalidInputFilter },
        CheckDeclarations,
        Transactions,
        Reads,
        Journal,
      ],
      exports: [SERVER_CONFIG, CLOCK, BLOB_STORE, Allowances, Transactions, Reads, Journal],
    };
  }
}
