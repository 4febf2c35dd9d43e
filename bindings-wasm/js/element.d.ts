import type { CasecairnError, Report } from './answers.js';

/** A place to drop or type a dossier, and everything that is wrong with it. */
export class CasecairnCheck extends HTMLElement {
  /** Makes the worker; a page that bundles gives its own. */
  static start: (() => Worker) | undefined;
  /** What is being checked. */
  value: string;
  /** Asks now; the answer comes as the event `casecairn-report`, too. Nothing where a newer question was asked since. */
  check(): Promise<Report | undefined>;
  /** Makes every repair that is certain. */
  mend(): Promise<void>;
}

/** Makes the element known to the page, as `casecairn-check`. It may be called again. */
export function define(name?: string): void;

declare global {
  interface HTMLElementTagNameMap {
    'casecairn-check': CasecairnCheck;
  }
  interface CasecairnEventMap {
    /** A report has come. */
    'casecairn-report': CustomEvent<Report>;
    /** The tool could not run. */
    'casecairn-failure': CustomEvent<CasecairnError>;
  }
  interface HTMLElementEventMap extends CasecairnEventMap {}
  // The events bubble.
  interface DocumentEventMap extends CasecairnEventMap {}
}
