// What a page around the element does.

import { define } from '/dist/package/element.js';

globalThis.reports = [];
globalThis.failures = [];
document.addEventListener('casecairn-report', ({ detail }) => globalThis.reports.push(detail));
document.addEventListener('casecairn-failure', ({ detail }) => globalThis.failures.push(detail.code));
define();
