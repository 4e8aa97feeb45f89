import type { Text } from '../text/index.ts';
import { filledRows, type Draft, type FieldErrors } from './draft.ts';
import { parseRefs } from './refs.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a person can put right at once, before the service is asked. */
export function validate(draft: Draft, text: Text): FieldErrors {
  const say = text.form.errors;
  const errors: Record<string, string | undefined> = {
    secrets: refsError(draft.secrets, say.secretsMissing, text),
    partner: oneRefError(draft.partner, say.partnerMissing, text),
    engagement: oneRefError(draft.engagement, undefined, text),
    purpose: draft.purpose === '' ? say.purposeMissing : undefined,
    mode: draft.mode === '' ? say.modeMissing : undefined,
    passedOn: draft.passedOn === '' ? say.passedOnMissing : undefined,
    subTiers: draft.passedOn === 'yes' ? refsError(draft.subTiers, say.subTiersMissing, text) : undefined,
    recipients: recipientsError(draft, text),
    asOf: draft.day === 'other' && !DAY.test(draft.asOf) ? say.dayMissing : undefined,
  };
  return Object.fromEntries(Object.entries(errors).filter(([, message]) => message !== undefined));
}

function refsError(input: string, missing: string | undefined, text: Text): string | undefined {
  const { refs, rejected } = parseRefs(input);
  if (rejected.length > 0) return text.form.errors.notARef(rejected);
  return refs.length === 0 ? missing : undefined;
}

function oneRefError(input: string, missing: string | undefined, text: Text): string | undefined {
  return (
    refsError(input, missing, text) ?? (parseRefs(input).refs.length > 1 ? text.form.errors.onlyOneRef : undefined)
  );
}

function recipientsError(draft: Draft, text: Text): string | undefined {
  const row = filledRows(draft).findIndex(({ name }) => name === '');
  return row < 0 ? undefined : text.form.errors.recipientNameless(row + 1);
}
