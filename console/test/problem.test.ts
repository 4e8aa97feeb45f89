import { describe, expect, it } from 'vitest';
import { problemOf } from '../src/problem/problem.ts';
import { problemView } from '../src/problem/problem-view.ts';
import { text } from '../src/text/index.ts';

const asked = {
  tradeSecrets: ['TS-0042', 'TS-9999'],
  partner: 'P-XINRUI',
  purpose: 'TOOL_MAKING',
  mode: 'DOCUMENT',
  subTiers: ['P-HAOTIAN'],
};

async function view(status: number, body: object | string = {}, headers: Record<string, string> = {}) {
  const content = typeof body === 'string' ? body : JSON.stringify({ status, ...body });
  return problemView(await problemOf(new Response(content, { status, headers })), asked, text);
}

describe('fields', () => {
  it.each([
    ['/tradeSecrets', 'secrets'],
    ['/tradeSecrets/1', 'secrets'],
    ['#/tradeSecrets/1', 'secrets'],
    ['/partner', 'partner'],
    ['/engagement', 'engagement'],
    ['/purpose', 'purpose'],
    ['/mode', 'mode'],
    ['/siteCountry', 'country'],
    ['/subTiers/0', 'subTiers'],
    ['/asOf', 'asOf'],
  ])('%s marks %s', async (pointer, field) => {
    const problem = await view(422, { errors: [{ pointer, message: 'Wrong' }] });
    expect(problem).toMatchObject({ action: 'correct', fields: { [field]: 'Wrong' } });
  });

  it('names the row of a person', async () => {
    const problem = await view(400, { errors: [{ pointer: '/recipients/1/role', message: 'Too long' }] });
    expect(problem.fields).toEqual({ recipients: 'Person 2: Too long' });
  });

  it('collects several messages for one field', async () => {
    const errors = [
      { pointer: '/tradeSecrets/0', message: 'One.' },
      { pointer: '/tradeSecrets/1', message: 'Two.' },
    ];
    expect((await view(400, { errors })).fields).toEqual({ secrets: 'One. Two.' });
  });

  it('are found by the reference in a "not found" without a pointer', async () => {
    const problem = await view(404, { detail: 'There is no trade secret TS-9999.' });
    expect(problem).toMatchObject({
      title: text.problems.notFound.title,
      fields: { secrets: 'There is no trade secret TS-9999.' },
    });
    expect((await view(404, { detail: 'There is no partner ‘P-HAOTIAN’' })).fields).toHaveProperty('subTiers');
  });

  it('are not guessed from a detail that names none', async () => {
    const problem = await view(409, { detail: 'Something else' });
    expect(problem).toMatchObject({ fields: {}, action: 'retry' });
    expect(problem.body).toContain('Something else');
  });

  it('survive an unknown pointer', async () => {
    const problem = await view(400, { detail: 'Bad', errors: [{ pointer: '/moon', message: 'Full' }] });
    expect(problem).toMatchObject({ fields: {}, action: 'correct' });
  });
});

describe('what to do', () => {
  it('a lost sign-in leads to a new one', async () => {
    expect(await view(401)).toMatchObject({ action: 'sign-in' });
  });

  it('a missing role is named', async () => {
    const problem = await view(403, { detail: 'no TS-0042 for you' });
    expect(problem).toMatchObject({ action: 'none', fields: {} });
    expect(problem.body).toContain('requester');
  });

  it.each([500, 502, 503, 504, 429])('%d can be tried again', async (status) => {
    expect(await view(status, '<html>gateway</html>')).toMatchObject({ action: 'retry', fields: {} });
  });

  it('says when to try again', async () => {
    expect((await view(503, {}, { 'Retry-After': '7' })).hint).toBe('Try again in about 7 seconds.');
    expect((await view(503, {}, { 'Retry-After': 'Wed, 21 Oct 2026 07:28:00 GMT' })).hint).toBe('');
  });

  it('no connection can be tried again', () => {
    expect(problemView({ kind: 'offline' }, asked, text)).toMatchObject({ action: 'retry' });
  });

  it('quotes code and trace for whoever is asked for help', async () => {
    expect((await view(500, { type: 'urn:safeguard:problem:internal', traceId: '4bf9' })).quote).toBe(
      'internal · 4bf9',
    );
  });
});
