import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { printApiSchema } from '@vrijhaven/server';
import { SLICES } from './slices';

/** Writes the sorted schema to apps/api/schema.graphql below the checkout, or prints it with `--stdout`. */
export async function printSchema(): Promise<void> {
  const schema = await printApiSchema(SLICES);
  if (process.argv.includes('--stdout')) process.stdout.write(schema);
  else await writeFile(path.resolve('apps/api/schema.graphql'), schema);
}
