import type { Explanation, Kind, Options, Report, RuleLine, WatchedOptions } from './answers.js';

export type * from './answers.js';
export { CasecairnError } from './answers.js';

/** A dossier in memory: JSON, JSON Lines or a single record. */
export type Text = string | Uint8Array | ArrayBuffer | ArrayBufferView;
/** A dossier that has to be read first. It is read into memory. */
export type Later = Blob | ReadableStream<Uint8Array> | ReadableStream<string>;

/**
 * Loads the module, once: it may be called again, and awaited twice.
 * `source` says where it lies, when it is not beside the package's files.
 */
export function init(source?: string | URL | Request | Response | BufferSource | WebAssembly.Module | Promise<Response>): Promise<void>;

/** Every issue of a dossier, or of several together: references between them are followed. */
export function validate(input: Text | readonly Text[], options?: WatchedOptions): Report;
export function validate(input: Text | Later | readonly (Text | Later)[], options?: WatchedOptions): Promise<Report>;

/**
 * Every issue of one record, as a form holds it: an object, or its JSON. Its `type` may be absent.
 * Of an object, issues have a pointer and no line.
 */
export function validateRecord(kind: Kind, value: object | Text, options?: Options): Report;

/** A rule in full, by its code (in any case) or its name. */
export function explain(rule: string, lang?: string): Promise<Explanation>;

/** Every rule, in the order of the codes. */
export function rules(lang?: string): Promise<RuleLine[]>;

/**
 * The JSON Schema of a kind: what may be sent (`compound`), what is written (`written/dossier`), what a verb takes or
 * answers (`report`, `assessment`, `criteria`, `digests`, `custody`, `media`, `risk`), what leaves (`public/dossier`,
 * `policy`, `disclosure`).
 */
export function schema(kind: string): Promise<Record<string, unknown>>;

/** The versions of the library and of the schema it reads and writes. */
export function version(): { library: string; schema: string };
