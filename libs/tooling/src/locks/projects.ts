import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface Project {
  readonly name: string;
  /** Folder, relative to the checkout. */
  readonly root: string;
  readonly tags: readonly string[];
}

interface Json {
  readonly name: string;
  readonly tags: readonly string[];
}

export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Every project of the workspace, read from its project.json. */
export function allProjects(): Project[] {
  return ['apps', 'libs'].flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: 'utf8' })
      .filter((name) => path.basename(name) === 'project.json')
      .map((name) => {
        const { name: project, tags } = readJson(path.join(top, name)) as Json;
        return { name: project, root: path.join(top, path.dirname(name)), tags };
      }),
  );
}

/** `runtimeOf` a project: any, server, client, build or e2e. */
export const runtimeOf = ({ tags }: Project): string =>
  tags
    .filter((tag) => tag.startsWith('runtime:'))
    .map((tag) => tag.slice('runtime:'.length))
    .join('+');
