import { describe, expect, it } from 'vitest';
import { parseRefs } from '../src/question/refs.ts';

describe('refs in a text field', () => {
  it.each([
    ['TS-0042', ['TS-0042']],
    ['  ts-0042 ', ['TS-0042']],
    ['TS-0042, TS-0310;TS-118\nNNN-2025-007', ['TS-0042', 'TS-0310', 'TS-118', 'NNN-2025-007']],
    ['TS-0042 ts-0042', ['TS-0042']],
    ['TS–0042', ['TS-0042']],
    ['019AE1B2-3C4D-7E5F-8A6B-7C8D9E0F1A2B', ['019ae1b2-3c4d-7e5f-8a6b-7c8d9e0f1a2b']],
    ['', []],
    [' , ; ', []],
  ])('reads %j', (input, refs) => {
    expect(parseRefs(input)).toEqual({ refs, rejected: [] });
  });

  it.each([
    ['TS 0042', ['TS', '0042']],
    ['drawing', ['DRAWING']],
    ['TS-', ['TS-']],
    ['-0042', ['-0042']],
    ['TS-00<42>', ['TS-00<42>']],
    [`TS-${'0'.repeat(80)}`, [`TS-${'0'.repeat(80)}`]],
  ])('rejects %j', (input, rejected) => {
    expect(parseRefs(input)).toEqual({ refs: [], rejected });
  });

  it('tells the good from the bad in one list', () => {
    expect(parseRefs('TS-0042, oops')).toEqual({ refs: ['TS-0042'], rejected: ['OOPS'] });
  });
});
