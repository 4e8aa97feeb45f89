import { describe, expect, it } from 'vitest';
import { AskFailed } from '../src/problem/problem.ts';
import { Decisions } from '../src/question/decisions.ts';
import { SignInNeeded } from '../src/signin/session.ts';

const request = { tradeSecrets: ['TS-0042'], partner: 'P-XINRUI', purpose: 'TOOL_MAKING', mode: 'DOCUMENT' };
const answer = () => Response.json({ id: '1', outcome: 'DENY' }, { status: 201 });

function conversation(...answers: (() => Response)[]) {
  const sent: { url: string; headers: Headers; body: unknown }[] = [];
  const send: typeof fetch = (url, init) => {
    sent.push({ url: url as string, headers: new Headers(init?.headers), body: JSON.parse(init?.body as string) });
    const next = answers.shift();
    return next ? Promise.resolve(next()) : Promise.reject(new TypeError('no network'));
  };
  const session = { accessToken: () => Promise.resolve('token') };
  return { sent, decisions: new Decisions('http://contracts', session, send) };
}

const key = (sent: { headers: Headers }) => sent.headers.get('Idempotency-Key');
const failure = (asking: Promise<unknown>) =>
  asking.then(
    () => expect.unreachable(),
    (error: unknown) => (error as AskFailed).problem,
  );

describe('asking for a decision', () => {
  it('sends the question with token and key', async () => {
    const { sent, decisions } = conversation(answer);
    expect(await decisions.ask(request)).toMatchObject({ id: '1', outcome: 'DENY' });
    expect(sent[0]?.url).toBe('http://contracts/v1/disclosure-decisions');
    expect(sent[0]?.body).toEqual(request);
    expect(sent[0]?.headers.get('Authorization')).toBe('Bearer token');
    expect(sent[0] && key(sent[0])).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('keeps the key of a question that got no answer, and takes a new one after an answer or a change', async () => {
    const { sent, decisions } = conversation(() => new Response('', { status: 503 }), answer, answer, answer);
    await failure(decisions.ask(request));
    await decisions.ask(request);
    await decisions.ask(request);
    await decisions.ask({ ...request, mode: 'ORAL' });
    const [first, second, third, fourth] = sent.map(key);
    expect(second).toBe(first);
    expect(new Set([second, third, fourth]).size).toBe(3);
  });

  it('says whether there was no network or no sensible answer', async () => {
    expect(await failure(conversation().decisions.ask(request))).toEqual({ kind: 'offline' });
    const strange = conversation(() => new Response('<html>', { status: 200 }));
    expect(await failure(strange.decisions.ask(request))).toMatchObject({ kind: 'refused', status: 502 });
  });

  it('asks for a sign-in when there is no token to be had', async () => {
    const session = { accessToken: () => Promise.reject(new SignInNeeded()) };
    const decisions = new Decisions('http://contracts', session, () => Promise.reject(new Error('never sent')));
    expect(await failure(decisions.ask(request))).toEqual({ kind: 'sign-in' });
  });
});
