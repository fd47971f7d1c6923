import type { Language } from '@vrijhaven/domain';
import { Fault } from '@vrijhaven/ui';
import { loadDoorWords } from './door-catalogues';
import type { Workspace as WorkspaceView } from './workspace';

const here = new Set<Language>();

/** Whether the workspace can be shown in this language. */
export const isWorkspaceHere = (language: Language): boolean => here.has(language);

const loadWorkspaceWords = async (language: Language): Promise<void> => {
  await (await import('./catalogues')).loadWorkspaceWords(language);
  here.add(language);
};

/** What is shown next in this language: the door's words alone while there is no more than a door. */
export const loadWords = async (language: Language): Promise<void> => {
  await loadDoorWords(language);
  // Asked only now: the workspace may have come meanwhile, in the language before.
  if (here.size > 0) await loadWorkspaceWords(language);
};

/** [Note: a small door] all that lies behind the door is fetched while somebody types. */
export const fetchWorkspace = async (language: Language): Promise<typeof WorkspaceView> => {
  try {
    const [{ Workspace }] = await Promise.all([import('./workspace'), loadWorkspaceWords(language)]);
    return Workspace;
  } catch {
    // Our own files, so what failed is the way to them.
    throw new Fault('offline');
  }
};
