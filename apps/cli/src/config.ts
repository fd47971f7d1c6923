import path from 'node:path';

/** Settings from the environment; secrets come from prompts, standard input or files, never from arguments. */
export interface Config {
  /** Folder of this installation: demo accounts, the stamped site. */
  readonly home: string;
  readonly bootstrapToken: string | undefined;
  readonly isProduction: boolean;
  readonly url: string | undefined;
}

export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => ({
  home: path.resolve(environment['VRIJHAVEN_HOME'] ?? '.vrijhaven'),
  bootstrapToken: environment['VRIJHAVEN_BOOTSTRAP_TOKEN'],
  isProduction: environment['NODE_ENV'] === 'production',
  url: environment['VRIJHAVEN_URL'],
});
