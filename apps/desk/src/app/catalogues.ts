import { applicationsWords, callsWords, receiptLostWords } from '@vrijhaven/applications/web';
import {
  aheadWords,
  connect2protectWords,
  needWords,
  pairWords,
  professionalWords,
} from '@vrijhaven/connect2protect/web';
import type { Language } from '@vrijhaven/domain';
import { escrowWords, keyWords, waitingWords } from '@vrijhaven/organisation/web';
import { enquiryWords, scoringWords, screeningWords, selectionWords } from '@vrijhaven/selection/web';
import {
  boardWords,
  cityWords,
  overviewWords,
  placingWords,
  shelterCityWords,
  stayWords,
  timelineWords,
} from '@vrijhaven/shelter-city/web';
import {
  appraisalWords,
  editionWords,
  nominationWords,
  paperWords,
  peopleWords,
  trainingWords,
} from '@vrijhaven/training/web';

/** Every word behind the door in one language. */
export const loadWorkspaceWords = async (language: Language): Promise<void> => {
  const catalogues = [
    waitingWords,
    escrowWords,
    keyWords,
    applicationsWords,
    callsWords,
    receiptLostWords,
    selectionWords,
    enquiryWords,
    scoringWords,
    screeningWords,
    shelterCityWords,
    placingWords,
    cityWords,
    overviewWords,
    boardWords,
    stayWords,
    timelineWords,
    connect2protectWords,
    pairWords,
    aheadWords,
    needWords,
    professionalWords,
    trainingWords,
    editionWords,
    peopleWords,
    paperWords,
    appraisalWords,
    nominationWords,
  ];
  await Promise.all(catalogues.map((catalogue) => catalogue.load(language)));
};
