import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../shell/light-element.ts';
import { text } from '../text/index.ts';
import { countries } from './countries.ts';
import type { Draft, Field, FieldErrors, RecipientRow } from './draft.ts';
import { choiceField, dateField, selectField, textField, type Choice } from './fields.ts';
import './recipients-field.ts';
import { parseRefs } from './refs.ts';

const PURPOSES = Object.entries(text.form.purposes);
const MODES: readonly Choice[] = Object.entries(text.form.modes).map(([value, words]) => ({ value, ...words }));
const PASSED_ON: readonly Choice[] = [
  { value: 'no', title: text.form.passedOnNo },
  { value: 'yes', title: text.form.passedOnYes },
];
const DAYS: readonly Choice[] = [
  { value: 'today', title: text.form.today },
  { value: 'other', title: text.form.otherDay, body: text.form.otherDayNote },
];
const COUNTRIES = countries(text.language).map(({ code, name }) => [code, name] as const);

/** The question as a form. Sends `draft-change` with the whole draft, `ask` and `clear`. */
class QuestionForm extends LightElement {
  static override properties = {
    draft: { attribute: false },
    errors: { attribute: false },
    busy: { attribute: false },
  };
  declare draft: Draft;
  declare errors: FieldErrors;
  declare busy: boolean;

  protected override render(): TemplateResult {
    return html`<form novalidate aria-busy=${this.busy} @submit=${this.submit}>
      ${this.what()} ${this.whom()} ${this.why()} ${this.how()} ${this.who()} ${this.when()}
      <div class="actions">
        <button type="submit" class="primary" aria-disabled=${this.busy}>
          ${this.busy ? text.form.asking : text.form.ask}
        </button>
        <button type="button" class="quiet" @click=${() => this.send('clear')}>${text.form.clear}</button>
      </div>
    </form>`;
  }

  private what(): TemplateResult {
    return section(
      text.form.sections.what,
      textField(
        this.question('secrets', text.form.secrets, text.form.secretsHint),
        this.answer('secrets'),
        understood(this.draft.secrets),
      ),
    );
  }

  private whom(): TemplateResult {
    const { form } = text;
    return section(
      form.sections.whom,
      textField(this.question('partner', form.partner, form.partnerHint), this.answer('partner')),
      textField(
        { ...this.question('engagement', form.engagement, form.engagementHint), optional: true },
        this.answer('engagement'),
      ),
      selectField(
        { ...this.question('country', form.country, form.countryHint), optional: true },
        this.answer('country'),
        form.noCountry,
        COUNTRIES,
      ),
    );
  }

  private why(): TemplateResult {
    const question = this.question('purpose', text.form.purpose);
    return section(text.form.sections.why, selectField(question, this.answer('purpose'), text.form.choose, PURPOSES));
  }

  private how(): TemplateResult {
    return section(
      text.form.sections.how,
      choiceField(this.question('mode', text.form.mode), this.answer('mode'), MODES),
    );
  }

  private who(): TemplateResult {
    const { form } = text;
    return section(
      form.sections.who,
      choiceField(this.question('passedOn', form.passedOn), this.answer('passedOn'), PASSED_ON),
      this.draft.passedOn === 'yes'
        ? textField(
            this.question('subTiers', form.subTiers, form.subTiersHint),
            this.answer('subTiers'),
            understood(this.draft.subTiers),
          )
        : nothing,
      html`<recipients-field
        .recipients=${this.draft.recipients}
        .error=${this.errors.recipients}
        @recipients-change=${(event: CustomEvent<readonly RecipientRow[]>) => this.change({ recipients: event.detail })}
      ></recipients-field>`,
    );
  }

  private when(): TemplateResult {
    const another = this.draft.day === 'other';
    return section(
      text.form.sections.when,
      choiceField({ field: 'day', label: text.form.day, error: undefined }, this.answer('day'), DAYS),
      another ? dateField(this.question('asOf', text.form.asOf), this.answer('asOf')) : nothing,
      another ? html`<p class="simulation-note" role="note">${text.form.simulation}</p>` : nothing,
    );
  }

  private question(field: Field, label: string, hint = '') {
    return { field, label, hint, error: this.errors[field] };
  }

  private answer(key: Exclude<keyof Draft, 'recipients'>) {
    return { value: this.draft[key], change: (value: string) => this.change({ [key]: value }) };
  }

  private change(part: Partial<Draft>): void {
    this.send('draft-change', { ...this.draft, ...part });
  }

  private readonly submit = (event: Event): void => {
    event.preventDefault();
    if (!this.busy) this.send('ask');
  };
}

function section(title: string, ...questions: unknown[]): TemplateResult {
  return html`<section class="form-section">
    <h2>${title}</h2>
    <div class="form-questions">${questions}</div>
  </section>`;
}

/** Shows how a list was taken apart, once there is more than one thing in it. */
function understood(input: string): TemplateResult | typeof nothing {
  const { refs, rejected } = parseRefs(input);
  if (refs.length + rejected.length < 2) return nothing;
  return html`<p class="understood" aria-live="polite">
    <span>${text.form.understood}</span>
    ${refs.map((ref) => html`<span class="ref">${ref}</span> `)}
    ${rejected.map((word) => html`<span class="ref rejected">${word}</span> `)}
  </p>`;
}

customElements.define('question-form', QuestionForm);
