import type { Text } from '../text/index.ts';
import { dateInWords } from '../text/dates.ts';
import { lookup } from '../text/lookup.ts';
import type { Draft } from './draft.ts';
import { toRequest } from './draft.ts';

export interface AskedRow {
  readonly label: string;
  readonly value: string;
}

/** The question in the words it was asked in. */
export function askedRows(draft: Draft, text: Text): readonly AskedRow[] {
  const asked = toRequest(draft);
  const country = asked.siteCountry && new Intl.DisplayNames([text.language], { type: 'region' }).of(asked.siteCountry);
  const rows: [string, string | undefined][] = [
    [text.asked.secrets, asked.tradeSecrets.join(', ')],
    [text.asked.partner, asked.partner],
    [text.asked.engagement, asked.engagement],
    [text.asked.purpose, lookup(text.form.purposes, asked.purpose) ?? asked.purpose],
    [text.asked.mode, lookup(text.form.modes, asked.mode)?.title ?? asked.mode],
    [text.asked.country, country],
    [text.asked.subTiers, asked.subTiers?.join(', ')],
    [text.asked.recipients, asked.recipients?.map(({ name, role }) => (role ? `${name} (${role})` : name)).join(', ')],
    [text.asked.day, asked.asOf ? dateInWords(asked.asOf, text) : text.asked.today],
  ];
  return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
