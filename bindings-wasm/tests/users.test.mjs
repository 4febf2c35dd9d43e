// The package as people get it: packed, installed into empty projects, type-checked and run.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { corpus, here, packageFolder } from './parts.mjs';

const tool = (path) => here(`../node_modules/${path}`);
let folder;
let packed;

/** Runs a program; what it says is the reason when it fails. */
function run(program, args, cwd) {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
  } catch (why) {
    throw new Error(`${program} ${args.join(' ')}\n${why.stdout}\n${why.stderr}`);
  }
}
const node = (args, cwd) => run(process.execPath, args, cwd);

/** An empty project with the package installed. */
function project(name, files) {
  const cwd = join(folder, name);
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', packed], cwd);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(cwd, path), text);
  return cwd;
}

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'casecairn-users-'));
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], packageFolder));
  packed = join(folder, filename);
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('publint finds nothing', () => {
  node([tool('publint/src/cli.js'), 'run', packageFolder, '--strict', '--pack', 'false']);
});

test('the types are right for every way of resolving them', () => {
  const data = ['labels.json', 'casecairn.wasm', 'full/casecairn.wasm', 'schema/*', 'package.json'];
  node([tool('@arethetypeswrong/cli/dist/index.js'), packed, '--profile', 'esm-only', '--exclude-entrypoints', ...data]);
});

const USE = `
import { CasecairnError, explain, init, validate, validateRecord, type Report } from 'casecairn';
import { assess, digest, fix, init as initAll, publish, verifyMedia, type Assessment } from 'casecairn/full';
import { startWorker } from 'casecairn/full/worker';
import type { Dossier } from 'casecairn/model';

const dossier: Dossier = { type: 'dossier', schema_version: '1.0', namespace: 'n', title: 'T', records: [{ type: 'actor', id: 'a', kind: 'ngo' }] };
// @ts-expect-error there is no such profile
const wrong = () => validate('', { profile: 'strict' });
// @ts-expect-error an actor has a kind
const lacking: Dossier = { type: 'dossier', schema_version: '1.0', namespace: 'n', title: 'T', records: [{ type: 'actor', id: 'a' }] };

await Promise.all([init(), initAll()]);
const report: Report = validate(JSON.stringify(dossier), { lang: 'fr' });
const later: Promise<Report> = validate(new Blob(['{}']));
const text: string = fix('{"type":"compound","id":"c1","status":"Current"}').text;
const rule = await explain('CC201', 'fr');
const assessment: Assessment = assess('{"type":"compound","id":"c1"}', { sections: ['standing'] });
const standing: string | undefined = assessment.standings[0]?.id;
const sums: string = digest('{"type":"compound","id":"c1"}').sums;
// @ts-expect-error a day must be said
const undated = () => publish('{}', { policy: 'public' });
const far = () => startWorker().assess('{}').then(({ standings }) => standings.length);
const media = () => verifyMedia('{}', new Uint8Array(1), { evidence: 'e1' }).then(({ state }) => state === 'same');
let code = '';
try { validate('\\ud800'); } catch (why) { if (why instanceof CasecairnError) code = why.code; }
const line = validateRecord('compound', { id: 'c1', place: { country: 'kh' } }).issues[0]?.line;
export const said = [report.ok, (await later).ok, text, rule.name, code, line, typeof wrong, typeof lacking, standing, sums.length, typeof undated, typeof far, typeof media];
`;
/** The length of a list of one digest: it, two spaces, and of what. */
const sums = (of) => 64 + 2 + of.length + 1;
const SAID = [true, false, '{"type":"compound","id":"c1","status":"current"}', 'coordinates-swapped', 'lone-surrogate', null, 'function', 'object', 'c1', sums('compound c1'), 'function', 'function', 'function'];
const tsconfig = (more) => JSON.stringify({
  compilerOptions: {
    target: 'es2023', module: 'esnext', moduleResolution: 'bundler', strict: true, exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true, lib: ['es2023', 'dom', 'dom.iterable'], types: [], noEmit: true, ...more,
  },
  include: ['*.ts'],
});

test('an empty project in Node type-checks and runs it', () => {
  const cwd = project('in-node', { 'use.ts': USE, 'tsconfig.json': tsconfig({ module: 'nodenext', moduleResolution: 'nodenext', noEmit: false }) });
  node([tool('typescript/bin/tsc'), '-p', '.'], cwd);
  const program = "import { said } from './use.js'; console.log(JSON.stringify(said));";
  assert.deepEqual(JSON.parse(node(['--input-type=module', '--eval', program], cwd)), SAID);
  const inline = "import { init, validate } from 'casecairn/inline'; await init(); console.log(validate('{}').ok);";
  assert.equal(node(['--input-type=module', '--eval', inline], cwd).trim(), 'false');
  const early = "import { validate } from './node_modules/casecairn/index.js'; try { validate('{}') } catch (why) { console.log(why.code) }";
  assert.equal(node(['--input-type=module', '--eval', early], cwd).trim(), 'not-started');
});

test('real answers have the types that are stated, and no key more', () => {
  const some = corpus().filter((_, at) => at % 17 === 0);
  const list = (verb, type) => some.filter((one) => one.verb === verb)
    .map(({ answer }, at) => `export const ${verb}${at}: ${type} = ${answer};`).join('\n');
  const answers = `import type { Change, Report } from 'casecairn';\nimport type { Assessment } from 'casecairn/full';\ntype Mended = Report & { fixed: Change[] };\n${list('validate', 'Report')}\n${list('fix', 'Mended')}\n${list('assess', 'Assessment')}\n`;
  const cwd = project('answers', { 'answers.ts': answers, 'tsconfig.json': tsconfig() });
  node([tool('typescript/bin/tsc'), '-p', '.'], cwd);
  const spoilt = answers.replace('"ok":', '"okay":1,"ok":');
  writeFileSync(join(cwd, 'answers.ts'), spoilt);
  assert.throws(() => node([tool('typescript/bin/tsc'), '-p', '.'], cwd), /okay/, 'a key more would be seen');
});

test('an empty Vite project type-checks and is built', () => {
  const page = '<!doctype html><title>t</title><output id="said"></output><script type="module" src="/main.ts"></script>';
  const main = `${USE}\ndocument.querySelector('#said')!.textContent = JSON.stringify([...said, (await startWorker().validate('{}')).ok]);\n`;
  const cwd = project('in-vite', { 'index.html': page, 'main.ts': main, 'tsconfig.json': tsconfig() });
  node([tool('typescript/bin/tsc'), '-p', '.'], cwd);
  node([tool('vite/bin/vite.js'), 'build', '--logLevel', 'warn', '--target', 'es2022'], cwd);
  const built = readdirSync(join(cwd, 'dist/assets'));
  assert.ok(built.some((name) => name.endsWith('.wasm')), built.join(', '));
  // The browser's tests open it.
  const kept = here('../dist/vite');
  rmSync(kept, { recursive: true, force: true });
  cpSync(join(cwd, 'dist'), kept, { recursive: true });
});

test('every file that is packed is meant to be', () => {
  const names = run('tar', ['-tzf', packed]).split('\n').filter(Boolean);
  const known = /^package\/(([\w-]+\.(js|d\.ts))|(data|full|wasm|schema)\/.+|LICENSE-(APACHE|MIT)|NOTICE|README\.md|package\.json)$/;
  assert.deepEqual(names.filter((name) => !known.test(name)), []);
  assert.ok(readFileSync(join(packageFolder, 'README.md'), 'utf8').length > 0);
});
