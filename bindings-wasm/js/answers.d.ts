/** How bad an issue is in the profile that was asked for. */
export type Severity = 'error' | 'warning' | 'info';

/** For whom the input is checked. */
export type Profile = 'intake' | 'working' | 'publication';

/** The kinds of record. */
export type Kind = 'actor' | 'compound' | 'incident' | 'evidence';

/** How to validate. What is left out has its default; a key that is not known throws. */
export interface Options {
  /** The language of the messages, as a BCP 47 tag: `en`, `fr`. */
  lang?: string;
  /** For whom the input is checked; `working` by default. */
  profile?: Profile;
  /** Rules, by code or name, whose issues are counted but not shown. */
  allow?: readonly string[];
  /** The most issues to show, 1000 by default; the rest are counted. */
  max_issues?: number;
  /** What counts as today, `YYYY-MM-DD`: without it a date in the future is left unchecked. */
  today?: string;
  /** How much is read before it is too much. */
  limits?: Limits;
}

/** How much is read before it is too much. Each has a code of its own. */
export interface Limits {
  /** The largest document in bytes (CC007). A stream has no such limit. */
  document_bytes?: number;
  /** The largest record in bytes, in a stream (CC008). */
  record_bytes?: number;
  /** The most values in a document, or in a record of a stream (CC009). */
  values?: number;
  /** The most levels of nesting (CC006); more than 64 is read as 64. */
  depth?: number;
  /** The most positions of one footprint (CC015). */
  positions?: number;
  /** The most rings of one polygon (CC015). */
  rings?: number;
  /** The most polygons of one footprint (CC015). */
  polygons?: number;
}

/** How far a validation is. */
export interface Progress {
  /** Which dossier is being read, from 0. */
  dossier: number;
  /** How many bytes of it lie before the record that comes next. */
  bytes: number;
  /** How many records were read. */
  records: number;
}

/** Options of a call that may be watched and stopped. */
export interface WatchedOptions extends Options {
  /** Is told before each record how far it is. */
  onProgress?: (progress: Progress) => void;
  /** Stops it: the call throws an error of the code `stopped`. */
  signal?: AbortSignal;
}

/** An operation of a JSON Patch (RFC 6902). */
export type PatchOp =
  | { op: 'replace'; path: string; value: unknown }
  | { op: 'remove'; path: string }
  | { op: 'move' | 'copy'; from: string; path: string };

/** One issue: what is wrong, where, and what to do. */
export interface Issue {
  /** The stable code of the rule: `CC201`. */
  code: string;
  /** The name of the rule: `coordinates-swapped`. */
  rule: string;
  severity: Severity;
  /** What is wrong. */
  message: string;
  /** What to do. */
  remedy: string;
  /** Which of the dossiers given, from 0. */
  dossier: number;
  /** The id of the record, where it could be read. */
  record: string | null;
  /** The way to the value, a JSON Pointer: in the document, or in the record of its line. */
  pointer: string;
  /** The line, from 1. `null` where the input has no lines. */
  line: number | null;
  /** The column, from 1, in Unicode code points. */
  column: number | null;
  /** What fills the holes of the message, by name. */
  params: Record<string, string>;
  /** What was probably meant. */
  suggestion: string | null;
  /** A repair that is certain, on the document or on the record of the line. */
  fix: PatchOp[] | null;
  /** The key and value at fault; values that may have to be protected are left out. */
  excerpt: string | null;
}

/** What became of a rule. */
export interface RuleCount {
  /** Issues that stand. */
  issues: number;
  /** Times it could not run for want of data: neither passed nor failed. */
  unchecked: number;
  /** Issues that a waiver mutes. */
  waived: number;
  /** Issues that the options allow. */
  allowed: number;
}

/** The outcome of a validation. */
export interface Report {
  /** Whether there is no issue of severity `error`. */
  ok: boolean;
  profile: Profile;
  lang: string;
  /** In the order of the input; at most `max_issues`. */
  issues: Issue[];
  /** How many more there are. */
  omitted: number;
  /** All issues, by severity. */
  counts: Record<Severity, number>;
  /** All issues, by code. */
  by_rule: Record<string, RuleCount>;
  /** What was seen. */
  seen: {
    dossiers: number;
    actors: number;
    compounds: number;
    incidents: number;
    evidence: number;
    claims: number;
    /** Records that could not be made. */
    unread: number;
  };
}

/** A repair that was made. It names no value that may have to be protected. */
export interface Change {
  code: string;
  rule: string;
  record: string | null;
  pointer: string;
  line: number | null;
  column: number | null;
  done: { op: PatchOp['op']; from?: string; path: string; value?: unknown }[];
}

/** A mended copy, what was changed in it, and what is still wrong with it. */
export interface Fixed<Text extends string | Uint8Array> extends Report {
  /** The copy, as the input was given. It holds what the input holds: protect it alike. */
  text: Text;
  fixed: Change[];
}

/** A rule in a list, in one language. */
export interface RuleLine {
  code: string;
  name: string;
  severity: Record<Profile, Severity | null>;
  summary: string;
  message: string;
  remedy: string;
  source: string;
}

/** A rule in full, in one language. */
export interface Explanation extends RuleLine {
  lang: string;
  /** The fields it acts on and consults. */
  fields: string[];
  /** What is wrong, why it matters, how to fix it, examples: in Markdown. */
  page: string;
}

/** The tool could not run. What is wrong with the data is never thrown: it is in the report. */
export class CasecairnError extends Error {
  /** Stable, for programs: `profile-unknown`, `not-started`, `stopped`. */
  readonly code: string;
  constructor(code: string, message: string);
}
