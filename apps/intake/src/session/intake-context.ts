import type { Referee } from '@vrijhaven/selection/client';
import type { Applicant } from '@vrijhaven/applications/client';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { IntakeAction } from '../flow/intake-action';
import type { IntakeState } from '../flow/intake-state';
import type { Page } from '../flow/page';
import type { Values } from '../i18n/fill';
import type { TextKey } from '../i18n/texts';
import type { SitePin } from './pin';

/** What every page may use. */
export interface Intake {
  readonly state: IntakeState;
  readonly pin: SitePin;
  readonly dispatch: (action: IntakeAction) => void;
  readonly go: (to: Page) => void;
  readonly t: (key: TextKey, values?: Values) => string;
  readonly applicant: () => Promise<Applicant>;
  readonly referee: () => Promise<Referee>;
  /** Blanks the page, wipes memory and goes to a harmless site. */
  readonly exit: () => void;
  /** Wipes memory and shows what is left to do; see pages/left-page. */
  readonly leave: () => void;
}

export const IntakeContext = createContext<Intake | null>(null);

export const useIntake = (): Intake => {
  const intake = useContext(IntakeContext);
  if (!intake) throw new Error('a page was drawn outside the intake');
  return intake;
};
