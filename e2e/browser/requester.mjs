// Scenario S1, first half, in a real browser: an engineer asks "May I send this?" and understands the answer.
// BASE_URL, USERNAME, PASSWORD; optional OTHER_USERNAME (somebody without the role), CHROMIUM, SCREENSHOTS.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';

const {
  BASE_URL = 'http://localhost:8080',
  USERNAME = 'requester',
  PASSWORD = 'local',
  OTHER_USERNAME = 'contract-manager',
  CHROMIUM = '/usr/bin/chromium',
  SCREENSHOTS = 'screenshots',
} = process.env;

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking']
  .concat(['--disable-component-update', '--disable-sync']);
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };
const PATIENCE_MS = 15_000;
const S1_REASONS = ['CLASS_L4_NEEDS_GREEN_CURRENT', 'CLAUSE_MISSING', 'DD_EXPIRED', 'SUBTIER_NOT_APPROVED'];

async function main() {
  await mkdir(SCREENSHOTS, { recursive: true });
  const browser = await chromium.launch({ executablePath: CHROMIUM, headless: true, args: FLAGS });
  try {
    for (const [size, viewport] of Object.entries({ phone: PHONE, desktop: DESK }))
      await step(`the requester on a ${size}`, () => visit(browser, { viewport }, (page) => asksAndUnderstands(page, size)));
    await step('in the dark', () => visit(browser, { viewport: PHONE, colorScheme: 'dark' }, formInTheDark));
    await step('somebody without the role', () => visit(browser, { viewport: PHONE }, isToldWhatThisIsFor));
  } finally {
    await browser.close();
  }
}

async function visit(browser, options, story) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const failures = [];
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('console', (line) => line.type() === 'error' && !isAnHttpStatus(line) && failures.push(line.text()));
  try {
    await story(page);
    assert.deepEqual(failures, [], 'errors in the browser');
  } catch (failure) {
    await page.screenshot({ path: join(SCREENSHOTS, 'failure.png'), fullPage: true }).catch(() => {});
    throw new Error(`${failure.message}\n  at ${page.url()}; browser said: ${failures.join('; ') || 'nothing'}`, { cause: failure });
  } finally {
    await context.close();
  }
}

async function asksAndUnderstands(page, size) {
  await signIn(page, USERNAME);
  await inspect(page, `form-${size}`);
  await refusesAnIncompleteForm(page, size);
  await fillInS1(page);
  await marksAnUnknownSecret(page, size);
  await page.getByLabel('Which secret or secrets?').fill('TS-0042');
  await ask(page);
  await answersNo(page);
  await inspect(page, `answer-${size}`);
  await keepsTheForm(page);
  await signOut(page);
}

async function signIn(page, username) {
  await page.goto(BASE_URL);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.locator('#username').fill(username);
  await page.locator('#password').fill(PASSWORD);
  await page.locator('#kc-login').click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
}

async function signOut(page) {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign in' }).waitFor();
}

async function fillInS1(page) {
  await page.getByLabel('Which partner?').fill('P-XINRUI');
  await page.getByLabel('For which project?').fill('ENG-D118');
  await page.getByLabel('To which country does it go?').selectOption('CN');
  await page.getByLabel('What do they need it for?').selectOption('TOOL_MAKING');
  await page.getByRole('radio', { name: 'Send a document or a file' }).check();
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  await page.getByLabel('Who else?').fill('P-HAOTIAN');
  await page.getByRole('radio', { name: 'Another day' }).check();
  await page.getByLabel('Day', { exact: true }).fill('2026-11-24');
}

async function ask(page) {
  await page.getByRole('button', { name: 'May I send this?' }).click();
}

async function refusesAnIncompleteForm(page, size) {
  await page.getByLabel('Which secret or secrets?').fill('drawing 7');
  await ask(page);
  await assertMarked(page, '“DRAWING” and “7” do not look like a reference');
  assert.equal(await focused(page), 'alert', 'the focus goes to the notice');
  await inspect(page, `incomplete-${size}`);
}

async function marksAnUnknownSecret(page, size) {
  await page.getByLabel('Which secret or secrets?').fill('TS-9999');
  await ask(page);
  await assertMarked(page, 'TS-9999');
  await inspect(page, `unknown-secret-${size}`);
}

async function assertMarked(page, message) {
  const field = page.getByLabel('Which secret or secrets?');
  await page.locator('#question-secrets-error').filter({ hasText: message }).waitFor();
  assert.equal(await field.getAttribute('aria-invalid'), 'true', 'the field of the secrets is marked');
  assert.match(await field.getAttribute('aria-describedby'), /question-secrets-error/, 'and tells why');
}

async function answersNo(page) {
  const headline = page.locator('answer-panel h1');
  await headline.waitFor();
  assert.equal(await headline.textContent(), 'No');
  assert.equal(await page.locator('answer-panel article').getAttribute('data-outcome'), 'DENY');
  assert.equal(await focused(page), 'h1', 'the focus goes to the answer');
  const blocking = page.locator('[data-severity=BLOCK] .reason');
  const codes = (await blocking.locator('.code').allTextContents()).map((code) => code.trim());
  assert.deepEqual([...new Set(codes.map((code) => code.split(' ')[0]))].sort(), S1_REASONS, 'the four reasons');
  assert.ok(codes.includes('CLAUSE_MISSING C08'), `the missing clause is C08, not ${codes}`);
  for (const reason of await blocking.all())
    assert.match(await reason.textContent(), /Who can help/, 'every reason says who can help');
  const settled = (await page.locator('[data-remedy] .code').allTextContents()).map((code) => code.trim().split(' ')[0]);
  assert.deepEqual([...new Set(settled)].sort(), S1_REASONS, 'the remedies settle all four reasons');
  await assertSimulationIsSaid(page);
}

/** On the very day the system's business date may be 2026-11-24; then the answer is no simulation. */
async function assertSimulationIsSaid(page) {
  const banner = page.locator('answer-panel .simulation');
  if ((await banner.count()) > 0) assert.match(await banner.textContent(), /Only a simulation for Tuesday, 24 November 2026/);
  assert.match(await page.locator('.decision-id').textContent(), /^[0-9a-f-]{36}$/, 'there is a number to quote');
}

async function keepsTheForm(page) {
  await page.getByRole('button', { name: 'Change the question' }).click();
  await page.getByRole('button', { name: 'May I send this?' }).waitFor();
  assert.equal(await page.getByLabel('Which secret or secrets?').inputValue(), 'TS-0042', 'the form is kept');
  await page.reload();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  assert.equal(await page.getByLabel('Which partner?').inputValue(), 'P-XINRUI', 'also through a reload');
}

async function formInTheDark(page) {
  await signIn(page, USERNAME);
  await inspect(page, 'form-phone-dark');
}

async function isToldWhatThisIsFor(page) {
  await signIn(page, OTHER_USERNAME);
  await page.getByRole('heading', { name: 'This page is for people who want to send something out' }).waitFor();
  assert.equal(await page.locator('question-form').count(), 0, 'there is no form');
  await inspect(page, 'without-the-role');
}

/** No serious accessibility violation, nothing to scroll sideways, and a picture to look at. */
async function inspect(page, name) {
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  const described = grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  assert.deepEqual(described, [], `accessibility of ${name}`);
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(content <= window, `${name} scrolls sideways: ${content} > ${window}`);
}

function focused(page) {
  return page.evaluate(() => document.activeElement.getAttribute('role') ?? document.activeElement.localName);
}

/** The browser itself writes a line for each 4xx; those are asserted on the page. */
function isAnHttpStatus(line) {
  return line.text().startsWith('Failed to load resource');
}

async function step(name, run) {
  const started = performance.now();
  await run();
  console.log(`ok: ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

main().catch((failure) => {
  console.error(`FAILED: ${failure.message}`);
  process.exitCode = 1;
});
