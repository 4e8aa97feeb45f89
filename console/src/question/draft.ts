import { parseRefs } from './refs.ts';

export interface RecipientRow {
  readonly name: string;
  readonly role: string;
}

/** The form as it was filled in, before anything is checked. */
export interface Draft {
  readonly secrets: string;
  readonly partner: string;
  readonly engagement: string;
  readonly purpose: string;
  readonly mode: string;
  readonly country: string;
  readonly passedOn: '' | 'no' | 'yes';
  readonly subTiers: string;
  readonly recipients: readonly RecipientRow[];
  readonly day: 'today' | 'other';
  readonly asOf: string;
}

export const EMPTY_DRAFT: Draft = {
  secrets: '',
  partner: '',
  engagement: '',
  purpose: '',
  mode: '',
  country: '',
  passedOn: '',
  subTiers: '',
  recipients: [{ name: '', role: '' }],
  day: 'today',
  asOf: '',
};

/** The fields that can be marked, in the order of the page. */
export const FIELDS = [
  'secrets',
  'partner',
  'engagement',
  'purpose',
  'mode',
  'country',
  'passedOn',
  'subTiers',
  'recipients',
  'day',
  'asOf',
] as const;
export type Field = (typeof FIELDS)[number];
export type FieldErrors = Partial<Record<Field, string>>;

export interface DecisionRequest {
  readonly tradeSecrets: readonly string[];
  readonly partner: string;
  readonly purpose: string;
  readonly mode: string;
  readonly engagement?: string;
  readonly siteCountry?: string;
  readonly subTiers?: readonly string[];
  readonly recipients?: readonly { readonly name: string; readonly role?: string }[];
  readonly asOf?: string;
}

/** Says nothing about optional things that were left out; "today" is the service's day, not this device's. */
export function toRequest(draft: Draft): DecisionRequest {
  const [engagement] = parseRefs(draft.engagement).refs;
  const subTiers = draft.passedOn === 'yes' ? parseRefs(draft.subTiers).refs : [];
  const recipients = filledRows(draft).map(({ name, role }) => (role ? { name, role } : { name }));
  return {
    tradeSecrets: parseRefs(draft.secrets).refs,
    partner: parseRefs(draft.partner).refs[0] ?? '',
    purpose: draft.purpose,
    mode: draft.mode,
    ...(engagement && { engagement }),
    ...(draft.country && { siteCountry: draft.country }),
    ...(subTiers.length > 0 && { subTiers }),
    ...(recipients.length > 0 && { recipients }),
    ...(draft.day === 'other' && { asOf: draft.asOf }),
  };
}

export function filledRows(draft: Draft): readonly RecipientRow[] {
  return draft.recipients
    .map(({ name, role }) => ({ name: name.trim(), role: role.trim() }))
    .filter(({ name, role }) => name !== '' || role !== '');
}
