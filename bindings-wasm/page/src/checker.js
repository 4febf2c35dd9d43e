// Asks casecairn, in a worker: the page never waits for an answer.

import { startWorker } from '../../dist/package/full/worker.js';
import { base64 } from '../../dist/package/full/wasm/base64.js';
import workerText from 'casecairn-page-worker';

/** Only the worker's own script may become one. */
const trusted = globalThis.trustedTypes?.createPolicy('casecairn-worker', { createScriptURL: (url) => url }) ?? { createScriptURL: (url) => url };

const compiled = (async () => WebAssembly.compile(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))))();
const address = trusted.createScriptURL(URL.createObjectURL(new Blob([workerText], { type: 'text/javascript' })));

/** One worker for what is typed, and one for files: a large file does not hold up the form. */
const start = () => {
  const worker = new Worker(address);
  compiled.then((module) => worker.postMessage({ module }));
  return worker;
};

export const typed = startWorker(start);
export const files = startWorker(start);

/** Today, here: a date after it lies in the future. */
export function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
