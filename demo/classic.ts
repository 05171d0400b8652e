import { server } from './backend.ts';
import { startDevice } from './device/start-device.ts';
import { find } from './find.ts';

startDevice(); // before any element asks what the device can do

if ((await server).serviceWorker) {
  await import('../src/components/autofill/define.ts'); // only now is there a server to ask
} else {
  find('#demo-note', HTMLElement).textContent =
    'Service workers are unavailable here. This page needs one: the browser itself posts its form, and only a worker can answer that.';
}
