import { render } from 'preact';
import safety from '../config/safety.json' with { type: 'json' };
import { App } from './app';
import { readPin } from './session/pin';

const place = document.getElementById('app');
if (place) {
  place.replaceChildren();
  render(<App pin={readPin(document, safety.exitTarget)} />, place);
}
