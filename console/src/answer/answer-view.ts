import type { Draft } from '../question/draft.ts';
import { askedRows, type AskedRow } from '../question/asked.ts';
import { dateInWords } from '../text/dates.ts';
import type { Text } from '../text/index.ts';
import { lookup } from '../text/lookup.ts';
import type { Decision, Reason, Remedy, SecretOutcome } from './decision.ts';

export type Tone = 'yes' | 'conditional' | 'partly' | 'no' | 'unclear';

/** The answer in the words that the page and the copied summary show. */
export interface AnswerView {
  readonly outcome: string;
  readonly tone: Tone;
  readonly headline: string;
  readonly explanation: string;
  readonly simulation: { readonly title: string; readonly body: string } | null;
  readonly groups: readonly ReasonGroup[];
  readonly conditions: readonly ConditionView[];
  readonly remedies: readonly RemedyView[];
  readonly perSecret: readonly SecretView[];
  readonly validity: string;
  readonly id: string;
  readonly asked: readonly AskedRow[];
  readonly record: readonly { readonly label: string; readonly value: string }[];
}

export interface SecretView {
  readonly tradeSecret: string;
  readonly tone: Tone;
  readonly headline: string;
  readonly under: string;
}

export interface ReasonGroup {
  readonly severity: string;
  readonly title: string;
  readonly body: string;
  readonly reasons: readonly ReasonView[];
}

export interface ReasonView {
  readonly code: string;
  readonly message: string;
  readonly tradeSecret: string | null;
  readonly unreviewed: boolean;
  readonly fixedBy: readonly string[];
  readonly noRemedy: boolean;
}

export interface ConditionView {
  readonly code: string;
  readonly message: string;
  readonly tradeSecret: string | null;
}

export interface RemedyView {
  readonly code: string;
  readonly message: string;
  readonly who: readonly string[];
  readonly resolves: readonly { readonly code: string; readonly message: string }[];
}

const TONES: Readonly<Record<string, Tone>> = {
  ALLOW: 'yes',
  ALLOW_WITH_CONDITIONS: 'conditional',
  PARTIAL: 'partly',
  DENY: 'no',
  INDETERMINATE: 'unclear',
};
const SEVERITIES = ['BLOCK', 'UNKNOWN', 'CONDITION', 'WARN'];
const NEEDS_A_REMEDY = ['BLOCK', 'UNKNOWN'];

export function answerView(decision: Decision, draft: Draft, text: Text): AnswerView {
  return {
    outcome: decision.outcome,
    ...outcomeWords(decision.outcome, text),
    simulation: simulation(decision, draft, text),
    groups: groups(decision, text),
    conditions: decision.conditions.map(({ code, message, tradeSecret }) => ({
      code,
      message,
      tradeSecret: ofSeveral(tradeSecret, decision),
    })),
    remedies: decision.remedies.map((remedy) => remedyView(remedy, decision, text)),
    perSecret: decision.perSecret.length > 1 ? decision.perSecret.map((secret) => secretView(secret, text)) : [],
    validity: validity(decision, text),
    id: decision.id,
    asked: askedRows(draft, text),
    record: record(decision, text),
  };
}

function outcomeWords(outcome: string, text: Text): { tone: Tone; headline: string; explanation: string } {
  const words = lookup(text.answer.outcomes, outcome);
  return {
    tone: lookup(TONES, outcome) ?? 'unclear',
    headline: words?.title ?? outcome,
    explanation: words?.body ?? text.answer.unrecognised,
  };
}

function secretView({ tradeSecret, outcome, agreement }: SecretOutcome, text: Text): SecretView {
  const { tone, headline } = outcomeWords(outcome, text);
  return { tradeSecret, tone, headline, under: agreement ? text.answer.under(agreement) : '' };
}

function simulation(decision: Decision, draft: Draft, text: Text): AnswerView['simulation'] {
  if (!decision.simulated) return null;
  const day = dateInWords(decision.asOf ?? draft.asOf, text);
  return { title: text.answer.simulation(day), body: text.answer.simulationBody };
}

function groups(decision: Decision, text: Text): ReasonGroup[] {
  const severities = new Set([...SEVERITIES, ...decision.reasons.map(({ severity }) => severity)]);
  return [...severities]
    .map((severity) => ({
      severity,
      ...(lookup(text.answer.groups, severity) ?? { title: text.answer.unknownGroup(severity), body: '' }),
      reasons: decision.reasons
        .filter((reason) => reason.severity === severity)
        .map((reason) => reasonView(reason, decision, text)),
    }))
    .filter((group) => group.reasons.length > 0);
}

function reasonView(reason: Reason, decision: Decision, text: Text): ReasonView {
  const remedies = decision.remedies.filter((remedy) => remedy.resolves.some((resolved) => names(resolved, reason)));
  return {
    code: codeOf(reason),
    message: reason.message,
    tradeSecret: ofSeveral(reason.tradeSecret, decision),
    unreviewed: reason.confidence === 'unreviewed',
    fixedBy: [...new Set(remedies.flatMap((remedy) => whoInWords(remedy, text)))],
    noRemedy: remedies.length === 0 && NEEDS_A_REMEDY.includes(reason.severity),
  };
}

/** Which secret is meant goes without saying when only one was asked for. */
function ofSeveral(tradeSecret: string | undefined, decision: Decision): string | null {
  return decision.perSecret.length > 1 ? (tradeSecret ?? null) : null;
}

function remedyView(remedy: Remedy, decision: Decision, text: Text): RemedyView {
  const resolved = decision.reasons.filter((reason) => remedy.resolves.some((code) => names(code, reason)));
  const unmatched = remedy.resolves.filter((code) => !decision.reasons.some((reason) => names(code, reason)));
  const reasons = resolved.map(
    (reason) => [codeOf(reason), { code: codeOf(reason), message: reason.message }] as const,
  );
  return {
    code: remedy.code,
    message: remedy.message,
    who: whoInWords(remedy, text),
    resolves: [...new Map(reasons).values(), ...unmatched.map((code) => ({ code, message: code }))],
  };
}

/** A remedy may name a reason by its code alone or together with its parameter. */
function names(resolved: string, reason: Reason): boolean {
  return resolved === reason.code || resolved.replace(/[^A-Z0-9_]+/g, ' ').trim() === codeOf(reason);
}

function codeOf(reason: Reason): string {
  return reason.clauseType ? `${reason.code} ${reason.clauseType}` : reason.code;
}

function whoInWords(remedy: Remedy, text: Text): string[] {
  const who = remedy.who ?? [];
  return (typeof who === 'string' ? [who] : who).map((role) => lookup(text.roles, role) ?? role);
}

function validity(decision: Decision, text: Text): string {
  if (decision.simulated) return text.answer.validNever;
  if (decision.validUntil === null) return text.answer.validNow;
  return text.answer.validUntil(dateInWords(decision.validUntil, text));
}

function record(decision: Decision, text: Text): AnswerView['record'] {
  const facts = decision.reasons.map((reason) => sourceInWords(reason, text)).filter((fact) => fact !== '');
  return [
    { label: text.answer.decidedAt, value: decision.decidedAt ? dateInWords(decision.decidedAt, text) : '' },
    { label: text.answer.ruleset, value: decision.ruleset ? `${decision.ruleset.id} ${decision.ruleset.version}` : '' },
    { label: text.answer.digest, value: decision.inputsDigest ?? '' },
    { label: text.answer.basedOn, value: facts.join('\n') },
  ].filter(({ value }) => value !== '');
}

function sourceInWords(reason: Reason, text: Text): string {
  const { service, type, id, version, clauseNo } = reason.source ?? {};
  const where = [service, type, id, version === undefined ? undefined : `v${version}`].filter(
    (part) => part !== undefined,
  );
  if (clauseNo) where.push(text.answer.clause(clauseNo));
  return where.length === 0 ? '' : `${codeOf(reason)}: ${where.join(' · ')}`;
}
