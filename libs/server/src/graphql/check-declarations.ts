import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { accessOf } from '@vrijhaven/access';

// What @Query and @Mutation leave on a method; field resolvers leave the name of their field's type instead.
const RESOLVER_TYPE = 'graphql:resolver_type';
const ROOTS = new Set(['Query', 'Mutation']);

/** [Note: silence does not start] the API refuses to start while a root resolver declares no access. */
@Injectable()
export class CheckDeclarations implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const silent = this.discovery.getProviders().flatMap(({ metatype }) => {
      if (typeof metatype !== 'function') return [];
      const prototype = metatype.prototype as Record<string, object> | undefined;
      if (!prototype) return [];
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => isSilentRoot(prototype[name]))
        .map((name) => `${metatype.name}.${name}`);
    });
    if (silent.length > 0) throw new Error(`declare @Requires(…) or @Public(…) on ${silent.join(', ')}`);
  }
}

const isSilentRoot = (method: object | undefined): boolean =>
  method !== undefined &&
  ROOTS.has(String(Reflect.getMetadata(RESOLVER_TYPE, method))) &&
  accessOf(method) === undefined;
