import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from './app/desk';
import { loadWords } from './app/fetch-workspace';
import { LookProvider } from './app/look';
import { readPin } from './app/pin';
import { preferences } from './app/preferences';
import { UnstampedPage } from './app/unstamped-page';
import { startWorker } from './worker/start-worker';

const start = async (): Promise<void> => {
  const place = document.getElementById('desk');
  if (!place) return;
  const language = preferences.language();
  await loadWords(language);
  const pin = readPin(document);
  const services =
    pin &&
    startWorker(
      { organisation: pin.organisation, rootKey: pin.rootKey },
      {
        head: preferences.head(pin.organisation),
        compared: preferences.compared(pin.organisation),
        keepHead: (head) => preferences.keepHead(pin.organisation, head),
        keepCompared: (comparisons) => preferences.keepCompared(pin.organisation, comparisons),
      },
    );
  createRoot(place).render(
    <StrictMode>
      <LookProvider first={language}>
        {pin && services ? <Desk services={services} pin={pin} /> : <UnstampedPage />}
      </LookProvider>
    </StrictMode>,
  );
};

void start();
