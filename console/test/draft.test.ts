import { describe, expect, it } from 'vitest';
import { askedRows } from '../src/question/asked.ts';
import { EMPTY_DRAFT, toRequest, type Draft } from '../src/question/draft.ts';
import { validate } from '../src/question/validation.ts';
import { text } from '../src/text/index.ts';

const filled: Draft = {
  ...EMPTY_DRAFT,
  secrets: 'ts-0042',
  partner: 'P-XINRUI',
  purpose: 'TOOL_MAKING',
  mode: 'DOCUMENT',
  passedOn: 'no',
};

describe('the request', () => {
  it('leaves out what was not said', () => {
    expect(toRequest(filled)).toEqual({
      tradeSecrets: ['TS-0042'],
      partner: 'P-XINRUI',
      purpose: 'TOOL_MAKING',
      mode: 'DOCUMENT',
    });
  });

  it('carries everything that was said', () => {
    const draft: Draft = {
      ...filled,
      secrets: 'TS-0042, TS-0310',
      engagement: 'ENG-D118',
      country: 'CN',
      passedOn: 'yes',
      subTiers: 'P-HAOTIAN',
      recipients: [
        { name: ' Zhang Min ', role: 'Tool designer' },
        { name: '', role: '' },
        { name: 'Li Wei', role: '' },
      ],
      day: 'other',
      asOf: '2026-11-24',
    };
    expect(toRequest(draft)).toEqual({
      tradeSecrets: ['TS-0042', 'TS-0310'],
      partner: 'P-XINRUI',
      purpose: 'TOOL_MAKING',
      mode: 'DOCUMENT',
      engagement: 'ENG-D118',
      siteCountry: 'CN',
      subTiers: ['P-HAOTIAN'],
      recipients: [{ name: 'Zhang Min', role: 'Tool designer' }, { name: 'Li Wei' }],
      asOf: '2026-11-24',
    });
  });

  it('forgets sub-contractors and the day once their question is answered otherwise', () => {
    const draft: Draft = { ...filled, passedOn: 'no', subTiers: 'P-HAOTIAN', day: 'today', asOf: '2026-11-24' };
    expect(toRequest(draft)).not.toHaveProperty('subTiers');
    expect(toRequest(draft)).not.toHaveProperty('asOf');
  });
});

describe('validation', () => {
  it('asks for everything that is needed', () => {
    expect(Object.keys(validate(EMPTY_DRAFT, text))).toEqual(['secrets', 'partner', 'purpose', 'mode', 'passedOn']);
  });

  it('is content with a complete form', () => {
    expect(validate(filled, text)).toEqual({});
  });

  it.each<[string, Partial<Draft>, string]>([
    ['a word that is no ref', { secrets: 'TS 0042' }, 'secrets'],
    ['two partners', { partner: 'P-XINRUI P-HAOTIAN' }, 'partner'],
    ['a project that is no ref', { engagement: 'press' }, 'engagement'],
    ['a sub-contractor without a name', { passedOn: 'yes' }, 'subTiers'],
    ['a role without a name', { recipients: [{ name: '', role: 'Buyer' }] }, 'recipients'],
    ['another day without a date', { day: 'other' }, 'asOf'],
  ])('marks %s', (_, part, field) => {
    expect(Object.keys(validate({ ...filled, ...part }, text))).toEqual([field]);
  });

  it('quotes the words that it did not understand', () => {
    expect(validate({ ...filled, secrets: 'TS-0042 foo bar' }, text).secrets).toContain('“FOO” and “BAR” do not');
  });
});

describe('the question in words', () => {
  it('shows plain words, and a value it does not know as it is', () => {
    const rows = askedRows({ ...filled, country: 'CN', mode: 'TELEPATHY' }, text);
    expect(rows.map(({ value }) => value)).toEqual([
      'TS-0042',
      'P-XINRUI',
      'To make a tool or a mould',
      'TELEPATHY',
      'China',
      'today',
    ]);
  });
});
