import { chooseLanguage, LANGUAGES, type Language } from '@vrijhaven/domain';
import type { Comparison, SeenHead } from '@vrijhaven/organisation/client';
import { isTheme, type Theme } from '@vrijhaven/ui';

const PLACE = 'vrijhaven.desk';

interface Kept {
  readonly language?: unknown;
  readonly theme?: unknown;
  readonly device?: unknown;
  readonly board?: unknown;
  readonly heads?: Readonly<Record<string, SeenHead>>;
  readonly compared?: Readonly<Record<string, readonly Comparison[]>>;
}

/** A browser may forbid storage; then nothing is kept and everything still works. */
const read = (): Kept => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
};

const write = (change: Kept): void => {
  try {
    localStorage.setItem(PLACE, JSON.stringify({ ...read(), ...change }));
  } catch {
    // See read().
  }
};

/** Another page of this desk may have compared meanwhile: what this one does not know stays. */
const withOthers = (fresh: readonly Comparison[], organisation: string): readonly Comparison[] => {
  const isFresh = (old: Comparison) => fresh.some((each) => each.self === old.self && each.member === old.member);
  return [...(read().compared?.[organisation] ?? []).filter((old) => !isFresh(old)), ...fresh];
};

/**
 * Kept on this device: how the desk looks, what its owner calls it, the newest public head of the chain, and which safety numbers were
 * compared. Nothing about any file.
 */
export const preferences = {
  language: (): Language => {
    const { language } = read();
    return LANGUAGES.find((each) => each === language) ?? chooseLanguage(navigator.languages);
  },
  theme: (): Theme => {
    const { theme } = read();
    return isTheme(theme) ? theme : 'system';
  },
  /** What its owner calls this device; empty when they gave it no name. */
  deviceName: (): string => {
    const { device } = read();
    return typeof device === 'string' ? device.slice(0, 60) : '';
  },
  /** How the board looks: its zoom, and which cities are folded. */
  board: (): unknown => read().board,
  head: (organisation: string): SeenHead | undefined => read().heads?.[organisation],
  compared: (organisation: string): readonly Comparison[] => read().compared?.[organisation] ?? [],
  keepLanguage: (language: Language) => write({ language }),
  keepTheme: (theme: Theme) => write({ theme }),
  keepDeviceName: (device: string) => write({ device }),
  keepBoard: (board: object) => write({ board }),
  keepHead: (organisation: string, head: SeenHead) => write({ heads: { ...read().heads, [organisation]: head } }),
  keepCompared: (organisation: string, comparisons: readonly Comparison[]) =>
    write({ compared: { ...read().compared, [organisation]: withOthers(comparisons, organisation) } }),
};
