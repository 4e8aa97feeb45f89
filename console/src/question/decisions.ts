import { readDecision, type Decision } from '../answer/decision.ts';
import { AskFailed, problemOf } from '../problem/problem.ts';
import { SignInNeeded, type Session } from '../signin/session.ts';
import type { DecisionRequest } from './draft.ts';

const PATIENCE_MS = 20_000;

/** The one operation this page uses: `POST /v1/disclosure-decisions`. */
export class Decisions {
  private readonly url: string;
  private readonly session: Pick<Session, 'accessToken'>;
  private readonly send: typeof fetch;
  private pending: { readonly body: string; readonly key: string } | null = null;

  constructor(
    contractsUrl: string,
    session: Pick<Session, 'accessToken'>,
    send: typeof fetch = (...request) => fetch(...request),
  ) {
    this.url = `${contractsUrl}/v1/disclosure-decisions`;
    this.session = session;
    this.send = send;
  }

  async ask(request: DecisionRequest): Promise<Decision> {
    const body = JSON.stringify(request);
    // The same question that got no answer keeps its key: should it have arrived after all, it is not decided twice.
    if (this.pending?.body !== body) this.pending = { body, key: crypto.randomUUID() };
    const response = await this.post(body, this.pending.key);
    if (response.ok) {
      const decision = await readAnswer(response);
      this.pending = null;
      return decision;
    }
    throw new AskFailed(await problemOf(response));
  }

  private async post(body: string, key: string): Promise<Response> {
    try {
      return await this.send(this.url, {
        method: 'POST',
        headers: {
          Accept: 'application/json, application/problem+json',
          Authorization: `Bearer ${await this.session.accessToken()}`,
          'Content-Type': 'application/json',
          'Idempotency-Key': key,
        },
        body,
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
    } catch (failure) {
      throw new AskFailed({ kind: failure instanceof SignInNeeded ? 'sign-in' : 'offline' });
    }
  }
}

async function readAnswer(response: Response): Promise<Decision> {
  try {
    return readDecision(await response.json());
  } catch {
    throw new AskFailed(await problemOf(new Response(null, { status: 502 })));
  }
}
