/** Why a question got no answer: a refusal of the service (RFC 9457) or no conversation at all. */
export type Problem =
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'offline' }
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly code: string;
      readonly detail: string;
      readonly errors: readonly { readonly pointer: string; readonly message: string }[];
      readonly instance: string;
      readonly retryAfter: number | null;
    };

export class AskFailed extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}

interface ProblemDocument {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly title?: unknown;
  readonly detail?: unknown;
  readonly errors?: unknown;
  readonly instance?: unknown;
  readonly traceId?: unknown;
}

/** Reads whatever a refusal carries; a gateway's answer may be no problem document at all. */
export async function problemOf(response: Response): Promise<Problem> {
  if (response.status === 401) return { kind: 'sign-in' };
  const body = await response.json().then(
    (json: unknown) => (json ?? {}) as ProblemDocument,
    (): ProblemDocument => ({}),
  );
  const retryAfter = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return {
    kind: 'refused',
    status: response.status,
    code: textOf(body.code) || (textOf(body.type).split(/[/:#]/).at(-1) ?? ''),
    detail: textOf(body.detail) || textOf(body.title),
    errors: fieldErrors(body.errors),
    instance: textOf(body.traceId) || textOf(body.instance),
    retryAfter: Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : null,
  };
}

function fieldErrors(errors: unknown): { pointer: string; message: string }[] {
  if (!Array.isArray(errors)) return [];
  return (errors as { pointer?: unknown; message?: unknown; detail?: unknown }[]).map((error) => ({
    pointer: textOf(error.pointer),
    message: textOf(error.message) || textOf(error.detail),
  }));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
