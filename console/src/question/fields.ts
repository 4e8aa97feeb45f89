import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import * as icons from '../style/icons.ts';
import { text } from '../text/index.ts';
import type { Field } from './draft.ts';

/** One question of the form; `error` marks it for eyes, keyboard and screen reader alike. */
interface Question {
  readonly field: Field;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly error: string | undefined;
}

interface Answer {
  readonly value: string;
  readonly change: (value: string) => void;
}

export const idOf = (field: Field): string => `question-${field}`;

export function textField(question: Question, answer: Answer, extra: unknown = nothing): TemplateResult {
  return framed(
    question,
    html`<input
        id=${idOf(question.field)}
        name=${question.field}
        type="text"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck="false"
        maxlength="2000"
        aria-describedby=${describedBy(question)}
        aria-invalid=${question.error ? 'true' : nothing}
        .value=${live(answer.value)}
        @input=${onValue(answer)}
      />${extra}`,
  );
}

export function dateField(question: Question, answer: Answer): TemplateResult {
  return framed(
    question,
    html`<input
      id=${idOf(question.field)}
      name=${question.field}
      type="date"
      aria-describedby=${describedBy(question)}
      aria-invalid=${question.error ? 'true' : nothing}
      .value=${live(answer.value)}
      @input=${onValue(answer)}
    />`,
  );
}

export function selectField(
  question: Question,
  answer: Answer,
  none: string,
  options: readonly (readonly [value: string, label: string])[],
): TemplateResult {
  return framed(
    question,
    html`<select
      id=${idOf(question.field)}
      name=${question.field}
      aria-describedby=${describedBy(question)}
      aria-invalid=${question.error ? 'true' : nothing}
      @change=${onValue(answer)}
    >
      <option value="" ?selected=${answer.value === ''}>${none}</option>
      ${options.map(
        ([value, label]) => html`<option value=${value} ?selected=${value === answer.value}>${label}</option>`,
      )}
    </select>`,
  );
}

export interface Choice {
  readonly value: string;
  readonly title: string;
  readonly body?: string;
}

export function choiceField(question: Question, answer: Answer, choices: readonly Choice[]): TemplateResult {
  const { field } = question;
  const id = idOf(field);
  return html`<fieldset
    class="question"
    role="radiogroup"
    aria-labelledby="${id}-label"
    aria-describedby=${describedBy(question)}
    aria-invalid=${question.error ? 'true' : nothing}
  >
    <legend class="label" id="${id}-label">${labelText(question)}</legend>
    ${hintAndError(question)}
    <div class="choices">
      ${choices.map(
        (choice, row) =>
          html`<label class="choice">
            <input
              id=${row === 0 ? id : `${id}-${row + 1}`}
              type="radio"
              name=${field}
              value=${choice.value}
              .checked=${live(choice.value === answer.value)}
              @change=${onValue(answer)}
            />
            <span class="choice-text">
              <span class="choice-title">${choice.title}</span>
              ${choice.body ? html`<span class="choice-body">${choice.body}</span>` : nothing}
            </span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function framed(question: Question, control: TemplateResult): TemplateResult {
  return html`<div class="question">
    <label class="label" for=${idOf(question.field)}>${labelText(question)}</label>
    ${hintAndError(question)} ${control}
  </div>`;
}

export function labelText({ label, optional }: Pick<Question, 'label' | 'optional'>): TemplateResult {
  return html`${label}${optional ? html` <span class="optional">(${text.form.optional})</span>` : nothing}`;
}

export function hintAndError({ field, hint, error }: Question): TemplateResult {
  return html`${hint ? html`<p class="hint" id="${idOf(field)}-hint">${hint}</p>` : nothing}
  ${error ? html`<p class="field-error" id="${idOf(field)}-error">${icons.alert}<span>${error}</span></p>` : nothing}`;
}

export function describedBy({ field, hint, error }: Question): string | typeof nothing {
  const ids = [hint && `${idOf(field)}-hint`, error && `${idOf(field)}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : nothing;
}

function onValue({ change }: Answer): (event: Event) => void {
  return (event) => change((event.target as HTMLInputElement | HTMLSelectElement).value);
}
