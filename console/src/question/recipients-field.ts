import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import * as icons from '../style/icons.ts';
import { LightElement } from '../shell/light-element.ts';
import { text } from '../text/index.ts';
import type { RecipientRow } from './draft.ts';
import { describedBy, hintAndError, idOf, labelText } from './fields.ts';

const EMPTY: RecipientRow = { name: '', role: '' };
const MAX_ROWS = 50;

/** The people who will receive it: name and role, row by row. Sends `recipients-change`. */
class RecipientsField extends LightElement {
  static override properties = { recipients: { attribute: false }, error: { attribute: false } };
  declare recipients: readonly RecipientRow[];
  declare error: string | undefined;

  protected override render(): TemplateResult {
    const question = {
      field: 'recipients' as const,
      label: text.form.recipients,
      hint: text.form.recipientsHint,
      optional: true,
      error: this.error,
    };
    return html`<fieldset class="question" aria-describedby=${describedBy(question)}>
      <legend class="label">${labelText(question)}</legend>
      ${hintAndError(question)}
      <div class="people">${this.recipients.map((recipient, row) => this.row(recipient, row))}</div>
      ${
        this.recipients.length < MAX_ROWS
          ? html`<button type="button" class="quiet" @click=${this.add}>${icons.plus}${text.form.add}</button>`
          : nothing
      }
    </fieldset>`;
  }

  private row(recipient: RecipientRow, row: number): TemplateResult {
    return html`<div class="person" role="group" aria-label=${text.form.recipient(row + 1)}>
      ${this.input('name', text.form.name, recipient, row)} ${this.input('role', text.form.role, recipient, row)}
      ${
        this.recipients.length > 1
          ? html`<button
              type="button"
              class="quiet icon-only"
              aria-label=${text.form.remove(row + 1)}
              @click=${() => this.drop(row)}
            >
              ${icons.cross}
            </button>`
          : nothing
      }
    </div>`;
  }

  private input(part: keyof RecipientRow, label: string, recipient: RecipientRow, row: number): TemplateResult {
    const id = row === 0 && part === 'name' ? idOf('recipients') : `recipient-${part}-${row}`;
    return html`<div class="person-part">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type="text"
        autocomplete="off"
        maxlength="200"
        .value=${live(recipient[part])}
        @input=${(event: Event) => this.change(row, { ...recipient, [part]: (event.target as HTMLInputElement).value })}
      />
    </div>`;
  }

  private change(row: number, recipient: RecipientRow): void {
    this.send('recipients-change', this.recipients.with(row, recipient));
  }

  private readonly add = (): void => {
    this.send('recipients-change', [...this.recipients, EMPTY]);
    void this.focusOn('.person:last-child input');
  };

  private drop(row: number): void {
    this.send('recipients-change', this.recipients.toSpliced(row, 1));
    void this.focusOn('.person:last-child input');
  }
}

customElements.define('recipients-field', RecipientsField);
