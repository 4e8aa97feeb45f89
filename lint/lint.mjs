// Lints every service's OpenAPI document, or the files named as arguments. A warning fails as an error does.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const ROOT = resolve(HERE, '..');

/** redocly announces the end of Node 20 on every run. */
const DEPRECATION_BOX = /^ *╔[\s\S]*?╚.*$/m;

const specs = process.argv.length > 2 ? process.argv.slice(2).map((file) => resolve(file)) : ofTheServices();
if (specs.length === 0) {
  console.error('no OpenAPI document found');
  process.exit(1);
}

const results = [
  run('spectral', ['lint', '--ruleset', join(HERE, '.spectral.yaml'), '--fail-severity', 'hint', ...specs]),
  run('redocly', ['lint', '--config', join(HERE, 'redocly.yaml'), '--max-problems', '200', '--format', 'stylish', ...specs]),
];
const failed = results.filter((ok) => !ok).length;
console.log(`${specs.map((file) => relative(ROOT, file)).join(', ')}: ${failed === 0 ? 'clean' : 'see above'}`);
process.exit(failed === 0 ? 0 : 1);

function ofTheServices() {
  return readdirSync(ROOT)
    .filter((folder) => folder.endsWith('-service'))
    .map((folder) => join(ROOT, folder, 'src/main/resources/META-INF/openapi.yaml'))
    .filter(existsSync);
}

function run(tool, args) {
  const { status, stdout, stderr, error } = spawnSync(join(HERE, 'node_modules/.bin', tool), args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', SCARF_ANALYTICS: 'false' },
  });
  if (error) throw error;
  const output = `${stdout}${stderr}`.replace(DEPRECATION_BOX, '');
  process.stdout.write(output);
  // redocly exits 0 on warnings alone
  return status === 0 && !/\b[1-9]\d* warnings?\b/.test(output);
}
