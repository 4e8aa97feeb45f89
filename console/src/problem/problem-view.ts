import type { DecisionRequest, Field, FieldErrors } from '../question/draft.ts';
import type { Text } from '../text/index.ts';
import type { Problem } from './problem.ts';

/** A problem in plain words, what to do about it, and which fields it marks. */
export interface ProblemView {
  readonly title: string;
  readonly body: string;
  readonly hint: string;
  readonly action: 'sign-in' | 'retry' | 'correct' | 'none';
  readonly fields: FieldErrors;
  readonly quote: string;
}

type Refusal = Extract<Problem, { kind: 'refused' }>;

const POINTERS: readonly (readonly [prefix: string, field: Field])[] = [
  ['/tradeSecrets', 'secrets'],
  ['/partner', 'partner'],
  ['/engagement', 'engagement'],
  ['/purpose', 'purpose'],
  ['/mode', 'mode'],
  ['/siteCountry', 'country'],
  ['/subTiers', 'subTiers'],
  ['/recipients', 'recipients'],
  ['/asOf', 'asOf'],
];

export function problemView(problem: Problem, asked: DecisionRequest, text: Text): ProblemView {
  switch (problem.kind) {
    case 'sign-in':
      return { ...text.problems.signIn, hint: '', action: 'sign-in', fields: {}, quote: '' };
    case 'offline':
      return { ...text.problems.offline, hint: '', action: 'retry', fields: {}, quote: '' };
    case 'refused':
      return refusalView(problem, asked, text);
  }
}

/** What the form itself found, before anybody was asked. */
export function attentionTo(fields: FieldErrors, text: Text): ProblemView {
  const title = text.form.errors.title(Object.keys(fields).length);
  return { title, body: '', hint: '', action: 'correct', fields, quote: '' };
}

function refusalView(refusal: Refusal, asked: DecisionRequest, text: Text): ProblemView {
  const fields = markedFields(refusal, asked, text);
  const isMarked = Object.keys(fields).length > 0;
  return {
    ...words(refusal, isMarked, text),
    hint: refusal.retryAfter === null ? '' : text.problems.retryAfter(refusal.retryAfter),
    action: isMarked ? 'correct' : action(refusal.status),
    fields,
    quote: [refusal.code, refusal.instance].filter((part) => part !== '').join(' · '),
  };
}

function words({ status, detail }: Refusal, isMarked: boolean, text: Text): { title: string; body: string } {
  const { problems } = text;
  if (status === 403) return problems.forbidden;
  if (status === 429) return problems.tooMany;
  if (status >= 500) return problems.unavailable;
  if (isMarked) return status === 404 ? problems.notFound : problems.invalid;
  const { title, body } = status === 404 ? problems.notFound : problems.refused;
  return { title, body: [detail, body].filter((part) => part !== '').join(' ') };
}

function action(status: number): ProblemView['action'] {
  if (status === 403) return 'none';
  return status >= 500 || status === 429 || status === 409 ? 'retry' : 'correct';
}

function markedFields(refusal: Refusal, asked: DecisionRequest, text: Text): FieldErrors {
  if (refusal.status >= 500 || refusal.status === 403) return {};
  const marked: FieldErrors = {};
  for (const { pointer, message } of refusal.errors) {
    const field = fieldAt(pointer);
    if (!field) continue;
    const line = atRow(field, pointer, message || refusal.detail, text);
    marked[field] = marked[field] ? `${marked[field]} ${line}` : line;
  }
  return Object.keys(marked).length > 0 ? marked : namedInDetail(refusal, asked);
}

/** `#/tradeSecrets/0`, `/tradeSecrets/0` and `/tradeSecrets` all mark the same field. */
function fieldAt(pointer: string): Field | undefined {
  const path = pointer.replace(/^#/, '');
  return POINTERS.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`))?.[1];
}

function atRow(field: Field, pointer: string, message: string, text: Text): string {
  const row = field === 'recipients' ? /\/recipients\/(\d+)/.exec(pointer)?.[1] : undefined;
  return row === undefined ? message : text.form.errors.recipient(Number(row) + 1, message);
}

/** A "not found" has no pointer, but it names the reference that was typed. */
function namedInDetail({ detail }: Refusal, asked: DecisionRequest): FieldErrors {
  const words = new Set(detail.split(/[\s,;:'"“”‘’()]+/).map((word) => word.replace(/[.!?]+$/, '')));
  const typed: [Field, readonly (string | undefined)[]][] = [
    ['secrets', asked.tradeSecrets],
    ['partner', [asked.partner]],
    ['engagement', [asked.engagement]],
    ['subTiers', asked.subTiers ?? []],
  ];
  const field = typed.find(([, refs]) => refs.some((ref) => ref !== undefined && words.has(ref)))?.[0];
  return field ? { [field]: detail } : {};
}
