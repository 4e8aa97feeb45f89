import { describe, expect, it } from 'vitest';
import { DraftStore } from '../src/question/draft-store.ts';
import { countries } from '../src/question/countries.ts';
import { EMPTY_DRAFT } from '../src/question/draft.ts';
import { BadConfig, parseConfig } from '../src/shell/config.ts';
import { rolesOf } from '../src/signin/roles.ts';
import { dateInWords } from '../src/text/dates.ts';
import { text } from '../src/text/index.ts';

describe('configuration', () => {
  const complete = {
    issuer: 'http://i/',
    clientId: 'c',
    contractsUrl: 'http://c',
    partnersUrl: 'p',
    obligationsUrl: 'o',
  };

  it('is read without trailing slashes', () => {
    expect(parseConfig(complete).issuer).toBe('http://i');
  });

  it.each([null, {}, { ...complete, issuer: '' }, { ...complete, contractsUrl: 8082 }])('refuses %j', (json) => {
    expect(() => parseConfig(json)).toThrow(BadConfig);
  });
});

describe('roles', () => {
  const token = (claims: object) => `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`;

  it('come from the realm, from a plain claim and from the profile', () => {
    const claims = token({ realm_access: { roles: ['requester'] }, roles: ['über'] });
    expect(rolesOf(claims, { roles: ['auditor', 'requester'] })).toEqual(['über', 'requester', 'auditor']);
  });

  it.each(['opaque', '', 'a.!.b', token({ roles: 'requester' })])('are none in %j', (opaque) => {
    expect(rolesOf(opaque, {})).toEqual([]);
  });
});

describe('the kept draft', () => {
  function memory(): Storage {
    const map = new Map<string, string>();
    return {
      getItem: (key: string) => map.get(key) ?? null,
      setItem: (key: string, value: string) => void map.set(key, value),
      removeItem: (key: string) => void map.delete(key),
    } as Storage;
  }

  it('comes back for the same person', () => {
    const storage = memory();
    new DraftStore('rita', storage).save({ ...EMPTY_DRAFT, secrets: 'TS-0042' });
    expect(new DraftStore('rita', storage).load().secrets).toBe('TS-0042');
  });

  it('is thrown away for anybody else', () => {
    const storage = memory();
    new DraftStore('rita', storage).save({ ...EMPTY_DRAFT, secrets: 'TS-0042' });
    expect(new DraftStore('otto', storage).load()).toEqual(EMPTY_DRAFT);
    expect(new DraftStore('rita', storage).load()).toEqual(EMPTY_DRAFT);
  });

  it('is empty when what was kept cannot be read', () => {
    const storage = memory();
    storage.setItem('safeguard.question', '{');
    expect(new DraftStore('rita', storage).load()).toEqual(EMPTY_DRAFT);
  });
});

describe('dates', () => {
  it.each([
    ['2026-11-24', 'Pacific/Auckland', 'Tuesday, 24 November 2026'],
    ['2026-11-25T09:00:00Z', 'Asia/Shanghai', '25 November 2026 at 17:00 GMT+8'],
    ['soon', 'UTC', 'soon'],
  ])('%s in %s', (value, zone, words) => {
    expect(dateInWords(value, text, zone).replace(/\s/g, ' ')).toBe(words);
  });
});

describe('countries', () => {
  it('have 249 codes with names, in the order of the names', () => {
    const all = countries('en');
    expect(all).toHaveLength(249);
    expect(all.find(({ code }) => code === 'CN')?.name).toBe('China');
    expect(all.every(({ code, name }) => name !== code)).toBe(true);
  });
});
