import { describe, expect, it } from 'vitest';
import { answerView } from '../src/answer/answer-view.ts';
import { readDecision } from '../src/answer/decision.ts';
import { summary } from '../src/answer/summary.ts';
import { EMPTY_DRAFT } from '../src/question/draft.ts';
import { text } from '../src/text/index.ts';

const denied = {
  id: '019ae1b2-3c4d-7e5f-8a6b-7c8d9e0f1a2b',
  outcome: 'DENY',
  reasons: [
    {
      code: 'CLAUSE_MISSING',
      clauseType: 'C08',
      severity: 'BLOCK',
      message: 'No flow-down clause',
      tradeSecret: 'TS-0042',
      source: { service: 'contracts', type: 'agreement', id: 'NNN-2025-007', version: '1', clauseNo: '8.1' },
    },
    { code: 'CLAUSE_MISSING', clauseType: 'C16', severity: 'BLOCK', message: 'No copy limit' },
    { code: 'SCREENING_STALE', severity: 'WARN', message: 'Screened six days ago' },
    { code: 'HOLD_ACTIVE', severity: 'BLOCK', message: 'A hold' },
  ],
  conditions: [],
  remedies: [
    { code: 'AMEND_AGREEMENT', message: 'Amend it', resolves: ['CLAUSE_MISSING'], who: 'contract-manager' },
    {
      code: 'ADD_COPY_LIMIT',
      message: 'Limit copies',
      resolves: ['CLAUSE_MISSING:C16'],
      who: ['ip-counsel', 'wizard'],
    },
  ],
  perSecret: [{ tradeSecret: 'TS-0042', outcome: 'DENY' }],
  ruleset: { id: 'disclosure-gate', version: '1' },
  inputsDigest: 'e3b0c442',
  validUntil: '2026-11-25T09:00:00Z',
  decidedAt: '2026-11-24T09:00:00Z',
  asOf: '2026-11-24',
  simulated: false,
};

const view = (change: object = {}) => answerView(readDecision({ ...denied, ...change }), EMPTY_DRAFT, text);
const reason = (code: string) =>
  view()
    .groups.flatMap((group) => group.reasons)
    .find((each) => each.code === code);

describe('the outcome', () => {
  it.each([
    ['ALLOW', 'yes', 'Yes'],
    ['ALLOW_WITH_CONDITIONS', 'conditional', 'Yes, if…'],
    ['PARTIAL', 'partly', 'Partly'],
    ['DENY', 'no', 'No'],
    ['INDETERMINATE', 'unclear', 'We cannot say now'],
  ])('%s is said in plain words', (outcome, tone, headline) => {
    expect(view({ outcome })).toMatchObject({ outcome, tone, headline });
  });

  it.each(['ALLOW_BY_MOONLIGHT', 'constructor', ''])(
    'an unknown one (%j) is shown as it is and is never a yes',
    (outcome) => {
      expect(view({ outcome })).toMatchObject({
        tone: 'unclear',
        headline: outcome,
        explanation: text.answer.unrecognised,
      });
    },
  );
});

describe('the reasons', () => {
  it('stand in groups, what blocks first', () => {
    expect(view().groups.map(({ severity, reasons }) => [severity, reasons.length])).toEqual([
      ['BLOCK', 3],
      ['WARN', 1],
    ]);
  });

  it('of an unknown severity get a group of their own', () => {
    const groups = view({ reasons: [{ code: 'MOON', severity: 'OMEN', message: 'Not full' }] }).groups;
    expect(groups).toMatchObject([{ severity: 'OMEN', title: 'Other reasons (OMEN)' }]);
  });

  it('carry their parameter and who can help', () => {
    expect(reason('CLAUSE_MISSING C08')).toMatchObject({ fixedBy: ['contract manager'], noRemedy: false });
    expect(reason('CLAUSE_MISSING C16')).toMatchObject({ fixedBy: ['contract manager', 'IP counsel', 'wizard'] });
  });

  it('say so when nothing is known to help, but only where help is needed', () => {
    expect(reason('HOLD_ACTIVE')).toMatchObject({ fixedBy: [], noRemedy: true });
    expect(reason('SCREENING_STALE')).toMatchObject({ noRemedy: false });
  });

  it('name the secret only when there are several', () => {
    expect(reason('CLAUSE_MISSING C08')?.tradeSecret).toBeNull();
    const perSecret = [...denied.perSecret, { tradeSecret: 'TS-0310', outcome: 'ALLOW', agreement: 'NDA-2024-031' }];
    const several = view({ perSecret });
    expect(several.groups[0]?.reasons[0]?.tradeSecret).toBe('TS-0042');
    expect(several.perSecret[1]).toEqual({
      tradeSecret: 'TS-0310',
      tone: 'yes',
      headline: 'Yes',
      under: 'under NDA-2024-031',
    });
  });
});

describe('what a yes would need', () => {
  it('names the reasons that each step settles, and unknown codes as they are', () => {
    const [amend, limit] = view().remedies;
    expect(amend?.resolves.map(({ code }) => code)).toEqual(['CLAUSE_MISSING C08', 'CLAUSE_MISSING C16']);
    expect(limit?.resolves.map(({ code }) => code)).toEqual(['CLAUSE_MISSING C16']);
    const [wait] = view({ remedies: [{ code: 'WAIT', message: 'Wait', resolves: ['TIDE'] }] }).remedies;
    expect(wait).toEqual({ code: 'WAIT', message: 'Wait', who: [], resolves: [{ code: 'TIDE', message: 'TIDE' }] });
  });
});

describe('validity', () => {
  it('is a moment in the zone of the reader', () => {
    expect(view().validity).toMatch(/^This answer holds until 25 November 2026/);
  });

  it('is nothing at all for a simulation', () => {
    const simulated = view({ simulated: true });
    expect(simulated.simulation?.title).toBe('Only a simulation for Tuesday, 24 November 2026');
    expect(simulated.validity).toBe(text.answer.validNever);
  });
});

describe('reading an answer', () => {
  it('fills what was left out', () => {
    const bare = readDecision({ id: 'x', outcome: 'DENY', remedies: [{ code: 'A', message: 'B' }] });
    expect(answerView(bare, EMPTY_DRAFT, text)).toMatchObject({ groups: [], record: [], simulation: null });
  });

  it.each([null, {}, [], 'no', { id: 'x' }])('refuses %j', (json) => {
    expect(() => readDecision(json)).toThrow();
  });
});

describe('the summary', () => {
  it('is complete plain text', () => {
    const plain = summary(view({ simulated: true }), text);
    for (const part of [
      'May I send this? No',
      'Only a simulation for Tuesday, 24 November 2026',
      '- No flow-down clause [CLAUSE_MISSING C08]',
      '[ ] Amend it (contract manager) [CLAUSE_MISSING C08, CLAUSE_MISSING C16]',
      'Number to quote: 019ae1b2-3c4d-7e5f-8a6b-7c8d9e0f1a2b',
    ])
      expect(plain).toContain(part);
  });
});
