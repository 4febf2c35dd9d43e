// The dossier that is being written: plain JSON, changed by JSON Pointers.

/** The steps of a pointer. */
export const steps = (pointer) => pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
/** A pointer one step longer. */
export const join = (pointer, step) => `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const own = (holder, key) => holder !== null && typeof holder === 'object' && Object.hasOwn(holder, key);

/** The value at a pointer; nothing where there is none. */
export function get(root, pointer) {
  let value = root;
  for (const step of steps(pointer)) {
    if (!own(value, step)) return undefined;
    value = value[step];
  }
  return value;
}

/** Sets the value at a pointer, and makes the objects on the way. Nothing takes it away. */
export function set(root, pointer, value) {
  const path = steps(pointer);
  const last = path.pop();
  let holder = root;
  for (const [at, step] of path.entries()) {
    if (!own(holder, step) || holder[step] === null || typeof holder[step] !== 'object') {
      if (value === undefined) return;
      define(holder, step, /^\d+$/.test(path[at + 1] ?? last) ? [] : {});
    }
    holder = holder[step];
  }
  if (value !== undefined) define(holder, last, value);
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
}

/** A key is only ever a key, `__proto__` too. */
function define(holder, key, value) {
  if (Array.isArray(holder)) holder[Number(key)] = value;
  else Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Carries out a repair: a JSON Patch of the operations that the core knows. */
export function patch(root, operations) {
  for (const { op, path, from, value } of operations) {
    if (op === 'replace') set(root, path, structuredClone(value));
    else if (op === 'remove') set(root, path, undefined);
    else {
      const moved = get(root, from);
      if (op === 'move') set(root, from, undefined);
      insert(root, path, structuredClone(moved));
    }
  }
}

function insert(root, pointer, value) {
  const path = steps(pointer);
  const last = path.pop();
  const holder = get(root, path.map((step) => join('', step)).join(''));
  if (!Array.isArray(holder)) set(root, pointer, value);
  else holder.splice(last === '-' ? holder.length : Number(last), 0, value);
}

const isEmpty = (value) => value !== null && typeof value === 'object' && Object.keys(value).length === 0;

/** The empty objects and lists that a file holds: its author meant them. */
const meant = new WeakSet();

function remember(value) {
  if (value === null || typeof value !== 'object') return;
  if (isEmpty(value)) meant.add(value);
  else Object.values(value).forEach(remember);
}

/** Without the empty objects and lists that a form leaves behind. Items of lists stay, so that pointers hold. */
export function pruned(value) {
  if (Array.isArray(value)) return value.map(pruned);
  if (value === null || typeof value !== 'object') return value;
  const kept = {};
  for (const [key, inner] of Object.entries(value)) {
    const slim = pruned(inner);
    if (slim !== undefined && (key === 'records' || !isEmpty(slim) || meant.has(inner))) define(kept, key, slim);
  }
  return kept;
}

/** As one JSON document. */
export const asJson = (dossier) => `${JSON.stringify(pruned(dossier), null, 2)}\n`;

/** As JSON Lines: the header, then one record a line. */
export function asLines(dossier) {
  const { records = [], ...header } = pruned(dossier);
  return [header, ...records].map((one) => `${JSON.stringify(one)}\n`).join('');
}

export const empty = () => ({ type: 'dossier', schema_version: '1.0', records: [] });

/** A dossier from the text of a file. Throws where it is no JSON, or is neither dossier nor records. */
export function parse(text) {
  const values = valuesOf(text);
  remember(values);
  const [first, ...others] = values;
  const isDossier = own(first, 'type') && first.type === 'dossier';
  if (values.length === 1 && isDossier) return { ...first, records: Array.isArray(first.records) ? first.records : [] };
  const records = isDossier ? others : values;
  if (!records.length || !records.every((one) => own(one, 'type'))) throw new Error('no records');
  return isDossier ? { ...first, records } : { ...empty(), records };
}

/** The same JSON or JSON Lines, as it is once it has been parsed. */
export const rewritten = (text) => valuesOf(text).map((value) => JSON.stringify(value)).join('\n');

function valuesOf(text) {
  try {
    return [JSON.parse(text)];
  } catch {
    return text.split('\n').filter((line) => line.trim()).map((line) => JSON.parse(line));
  }
}

/** An id that no record has yet: `incident-2`. */
export function freeId(taken, kind) {
  for (let at = 1; ; at++) {
    if (!taken.has(`${kind}-${at}`)) return `${kind}-${at}`;
  }
}

/** What a record is called by people. */
export function titleOf(record) {
  const name = get(record, '/names/0/text') ?? record?.title;
  return typeof name === 'string' && name.trim() ? name : typeof record?.id === 'string' ? record.id : '';
}
