/** What this page reads of a disclosure decision. Lists that may grow (outcome, severity, codes) are plain text. */
export interface Decision {
  readonly id: string;
  readonly outcome: string;
  readonly reasons: readonly Reason[];
  readonly conditions: readonly Condition[];
  readonly remedies: readonly Remedy[];
  readonly perSecret: readonly SecretOutcome[];
  readonly ruleset: { readonly id: string; readonly version: string | number } | null;
  readonly inputsDigest: string | null;
  readonly validUntil: string | null;
  readonly decidedAt: string | null;
  readonly asOf: string | null;
  readonly simulated: boolean;
}

export interface SecretOutcome {
  readonly tradeSecret: string;
  readonly outcome: string;
  readonly agreement?: string;
}

export interface Reason {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly clauseType?: string;
  readonly tradeSecret?: string;
  readonly confidence?: string;
  readonly source?: Source;
}

export interface Source {
  readonly service?: string;
  readonly type?: string;
  readonly id?: string;
  readonly version?: string | number;
  readonly clauseNo?: string;
}

export interface Condition {
  readonly code: string;
  readonly message: string;
  readonly tradeSecret?: string;
}

export interface Remedy {
  readonly code: string;
  readonly message: string;
  readonly resolves: readonly string[];
  readonly who?: string | readonly string[];
}

/** Fills what an answer may leave out, so that the page shows all that came instead of failing on what did not. */
export function readDecision(json: unknown): Decision {
  const answer = json as Partial<Decision> | null;
  if (typeof answer?.id !== 'string' || typeof answer.outcome !== 'string') throw new Error('not a decision');
  return {
    id: answer.id,
    outcome: answer.outcome,
    reasons: answer.reasons ?? [],
    conditions: answer.conditions ?? [],
    remedies: (answer.remedies ?? []).map((remedy) => ({
      ...remedy,
      resolves: (remedy as Partial<Remedy>).resolves ?? [],
    })),
    perSecret: answer.perSecret ?? [],
    ruleset: answer.ruleset ?? null,
    inputsDigest: answer.inputsDigest ?? null,
    validUntil: answer.validUntil ?? null,
    decidedAt: answer.decidedAt ?? null,
    asOf: answer.asOf ?? null,
    simulated: answer.simulated ?? false,
  };
}
