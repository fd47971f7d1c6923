import { Fault } from '@vrijhaven/ui';

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL(url: string): string;
  };
}

/** The page's policy asks for trusted types: only the address of a worker of our own is one. */
export const trustedUrl = (name: string, workerUrl: string): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy(name, {
    createScriptURL: (url) => {
      if (url !== workerUrl) throw new Fault('fault');
      return url;
    },
  });
  return policy?.createScriptURL(workerUrl) ?? workerUrl;
};
