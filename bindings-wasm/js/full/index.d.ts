import type { Fixed, Issue, Limits, Options } from '../answers.js';
import type { Text } from '../index.js';
import type { Assessment } from './assessment.js';
import type { PublicDossier } from './public.js';

export * from '../index.js';
export type { Assessment, PublicDossier };

/** A copy with every repair that is certain, and what is still wrong with it. */
export function fix(input: string, options?: Options): Fixed<string>;
export function fix(input: Exclude<Text, string>, options?: Options): Fixed<Uint8Array>;

/** One dossier, or several that are looked at together. */
export type Together = Text | readonly Text[];

/** The questions that an assessment answers. */
export type Section = 'standing' | 'elements' | 'totals' | 'ledger';

/** How to assess. */
export interface AssessOptions {
  /** Names of criteria profiles that are built in, or profiles as objects (`schema/documents/criteria.schema.json`); else all that are built in. */
  criteria?: readonly (string | object)[];
  /** The questions to answer; else all. */
  sections?: readonly Section[];
  /** The most claims that a list holds; the rest are counted. */
  max_claims?: number;
  /** The most incidents, and compounds, whose elements the answer holds. */
  max_records?: number;
  /** The most rows of totals and of the ledger. */
  max_rows?: number;
  limits?: Limits;
}

/** Who corroborates what. It holds what the dossiers hold: protect it alike. */
export function assess(input: Together, options?: AssessOptions): Assessment;

/** The assessment as a piece of HTML: nothing of the input is markup in it, and nothing is loaded. */
export function assessHtml(input: Together, options?: AssessOptions & { lang?: string }): string;

/** The names of the criteria profiles that are built in. */
export function profiles(): string[];

/** What may leave. */
export interface PublishOptions {
  /** `public` (default), `partners`, or a policy as an object: see `policy`. */
  policy?: string | Policy;
  /** The day on which consent must hold, `YYYY-MM-DD`: the library asks no clock. */
  today: string;
  /** The language of `text`. */
  lang?: string;
}

/** A policy: what may leave, and how near. */
export type Policy = Record<string, unknown> & { version: string; name: string; k: number };

/** What may leave, and a report that may leave with it. */
export interface Published {
  /** What may leave. */
  dossier: PublicDossier;
  /** How much was held back and why, in counts. */
  disclosure: Disclosure;
  /** The same for people, in the language asked for. */
  text: string;
}

/** How much was held back and why. */
export interface Disclosure {
  policy: Policy;
  /** By reason: at least `min`, and fewer than `fewer_than`. */
  withheld: Record<string, { min?: number; fewer_than?: number }>;
  [more: string]: unknown;
}

/** Makes of dossiers what may leave. Throws `refused` where it is not certain what was meant. */
export function publish(input: Together, options: PublishOptions): Published;

/** A policy that is built in, to begin one's own with. */
export function policy(name: 'public' | 'partners'): Policy;

/** By what people may be told apart. */
export type Dimension = 'nationality' | 'age_class' | 'sex' | 'site' | 'month';

/** How easily people could be told apart. It has small numbers: it is not to be published. */
export interface Risk {
  dimensions: Dimension[];
  wanted_k: number;
  wanted_risk: number;
  people: RiskTable;
  testimonies: RiskTable;
}

/** One of the two tables that are looked at. */
export interface RiskTable {
  records: number;
  classes: number;
  /** The fewest in a class. */
  k: number;
  small_classes: number;
  small_share: number;
  global_risk: number;
  drivers: { dimension: Dimension; risk_without: number; small_classes_without: number }[];
}

/** Says how easily people could be told apart. Throws `refused` where a risk could be missed. */
export function risk(input: Together, options?: { by?: readonly Dimension[] }): Risk;

/** How to draw. */
export interface DrawOptions {
  /** The language of the words. */
  lang?: string;
  limits?: Limits;
}

/** A figure for wide and for narrow screens, and what became of the records. It shows what they hold, exact places among it. */
export interface Drawn {
  /** For a page, as SVG: no script, no address, light and dark. */
  svg: string;
  /** For a phone, as SVG. */
  narrow: string;
  /** Both, in a page of HTML that stands by itself. */
  html: string;
  /** How many records have a mark. */
  drawn: number;
  /** How many are named beside, for want of a place or date that could be drawn. */
  listed: number;
  /** How many were too many: they are counted in the figure, and not named. */
  left_out: number;
  /** How many are of a kind that such a figure does not show. */
  not_asked: number;
  /** How many could not be read: `validate` says why. */
  unread: number;
}

/** Draws compounds and incidents on a map. The ground that it lies on is loaded when it is first asked for. */
export function map(input: Text, options?: DrawOptions): Promise<Drawn>;

/** Draws when the records were so. */
export function timeline(input: Text, options?: DrawOptions): Drawn;

/** The digests of a dossier and of its records: RFC 8785, then SHA-256. */
export interface Digests {
  ok: boolean;
  lang: string;
  /** Of the dossier; `null` for a single record, or where something could not be read. */
  dossier: string | null;
  namespace: string | null;
  header: string | null;
  header_inexact: number;
  records: { type: string; id: string; digest: string; inexact: number; line: number; pointer: string }[];
  unread: number;
  issues: Issue[];
  omitted: number;
  /** The list that can be kept. */
  sums: string;
  /** What differs from the digests that were given as `kept`. */
  checked?: Checked;
}

/** Whether digests that were kept still hold. */
export interface Checked {
  ok: boolean;
  differences: { kind: 'changed' | 'missing' | 'added'; of: string }[];
  [more: string]: unknown;
}

/** Works out digests; with `kept`, a list of digests that was kept, compares. */
export function digest(input: Text, options?: Options & { kept?: string }): Digests;

/** How a chain of custody stands. */
export type ChainState = 'intact' | 'unattested' | 'gap' | 'broken';

/** The chain of custody of every piece of evidence. */
export interface Custody {
  ok: boolean;
  lang: string;
  evidence: { id: string; state: ChainState; links: { state: ChainState; [more: string]: unknown }[]; [more: string]: unknown }[];
  counts: Record<ChainState, number>;
  unread: number;
  issues: Issue[];
  omitted: number;
}

/** Verifies the chains of custody. */
export function custody(input: Text, options?: Options): Custody;

/** The members that the next event in the custody of a piece of evidence has to carry. */
export interface NextLink {
  digest?: { algorithm: 'sha-256'; hex: string };
  previous?: string;
}

/** Says what the next event has to carry; `file` is the SHA-256 of the file as it is after the event. */
export function nextLink(input: Text, evidence: string, options?: Options & { file?: string }): NextLink;

/** Against what to verify a file. */
export interface MediaOptions {
  /** The id of the evidence that the file is on record with. */
  evidence: string;
  /** The compound or incident at whose place it should have been taken. */
  at?: string;
  /** It is to be published: what would leak is an error. */
  publication?: boolean;
  /** Lets the answer hold what was read: size, digest, time and place. */
  show?: boolean;
  lang?: string;
  limits?: Limits;
  signal?: AbortSignal;
}

/** Whether a file is the one on record, whether it agrees with the record, and what it would give away. */
export interface MediaCheck {
  ok: boolean;
  state: 'same' | 'unattested' | 'differs';
  evidence: string;
  leaks: { kind: string; [more: string]: unknown }[];
  [more: string]: unknown;
}

/** Verifies a file of any size: it is read part by part, and never leaves the device. */
export function verifyMedia(
  input: Text,
  file: Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array>,
  options: MediaOptions,
): Promise<MediaCheck>;
