import { unreachable } from '@vrijhaven/domain';
import type { Page } from '../flow/page';
import { PairingPage } from '../pairing/lazy';
import { LetterPages } from '../referee/lazy';
import { StayPage } from '../stay/lazy';
import { TrainingPage } from '../training/lazy';
import { CallPage } from './call-page';
import { CheckPage } from './check-page';
import { ConsentsPage } from './consents-page';
import { LanguagePage } from './language-page';
import {
  AnswersPage,
  AskPage,
  HoldersPage,
  HomePage,
  LostPage,
  MessagesPage,
  MyConsentsPage,
  OfferPage,
  ReturnPage,
  StagePage,
  WithdrawPage,
} from './lazy';
import { LeavePage } from './leave-page';
import { LeftPage } from './left-page';
import { ReceiptPage } from './receipt-page';
import { SafetyPage } from './safety-page';
import { SendingPage } from './sending-page';
import { SentPage } from './sent-page';
import { StartPage } from './start-page';
import { StepPage } from './step-page';
import { TasksPage } from './tasks-page';
import { WarningPage } from './warning-page';

/** The page that stands last on the trail. */
export const CurrentPage = ({ page }: { page: Page }) => {
  switch (page.name) {
    case 'language':
      return <LanguagePage />;
    case 'safety':
      return <SafetyPage />;
    case 'start':
      return <StartPage />;
    case 'call':
      return <CallPage />;
    case 'tasks':
      return <TasksPage />;
    case 'warning':
      return <WarningPage topic={page.topic} />;
    case 'step':
      return <StepPage {...page} />;
    case 'check':
      return <CheckPage />;
    case 'consents':
      return <ConsentsPage />;
    case 'receipt':
      return <ReceiptPage then={page.then} />;
    case 'sending':
      return <SendingPage />;
    case 'sent':
      return <SentPage />;
    case 'return':
      return <ReturnPage because={page.because} />;
    case 'lost':
      return <LostPage />;
    case 'home':
      return <HomePage />;
    case 'messages':
      return <MessagesPage />;
    case 'answers':
      return <AnswersPage />;
    case 'ask':
      return <AskPage />;
    case 'stage':
      return <StagePage />;
    case 'myConsents':
      return <MyConsentsPage />;
    case 'holders':
      return <HoldersPage />;
    case 'offer':
      return <OfferPage />;
    case 'stay':
      return <StayPage />;
    case 'connect2protect':
      return <PairingPage at={page.at} />;
    case 'training':
      return <TrainingPage at={page.at} />;
    case 'letter':
      return <LetterPages part={page.part} />;
    case 'withdraw':
      return <WithdrawPage />;
    case 'leave':
      return <LeavePage />;
    case 'left':
      return <LeftPage />;
    default:
      return unreachable(page);
  }
};
