import { html, nothing, type TemplateResult } from 'lit';
import { FIELDS, type Field } from '../question/draft.ts';
import { idOf } from '../question/fields.ts';
import { LightElement } from '../shell/light-element.ts';
import * as icons from '../style/icons.ts';
import { text } from '../text/index.ts';
import type { ProblemView } from './problem-view.ts';

/** Says what went wrong, leads to each marked field and offers the next step. Sends `sign-in` or `ask`. */
class ProblemNotice extends LightElement {
  static override properties = { problem: { attribute: false } };
  declare problem: ProblemView;

  protected override render(): TemplateResult {
    const { title, body, hint, quote } = this.problem;
    const marked = FIELDS.filter((field) => this.problem.fields[field]);
    return html`<section class="notice" role="alert" tabindex="-1">
      ${icons.alert}
      <div>
        <h2>${title}</h2>
        ${body || hint ? html`<p>${body} ${hint}</p>` : nothing}
        ${
          marked.length > 0
            ? html`<ul>
                ${marked.map((field) => this.link(field))}
              </ul>`
            : nothing
        }
        ${this.button()} ${quote ? html`<p class="fine">${text.problems.quote} <code>${quote}</code></p>` : nothing}
      </div>
    </section>`;
  }

  private link(field: Field): TemplateResult {
    return html`<li>
      <a href="#${idOf(field)}" @click=${(event: Event) => goTo(event, field)}>${this.problem.fields[field]}</a>
    </li>`;
  }

  private button(): TemplateResult | typeof nothing {
    switch (this.problem.action) {
      case 'sign-in':
        return html`<button type="button" @click=${() => this.send('sign-in')}>${text.problems.signInAgain}</button>`;
      case 'retry':
        return html`<button type="button" @click=${() => this.send('ask')}>${text.problems.retry}</button>`;
      default:
        return nothing;
    }
  }
}

function goTo(event: Event, field: Field): void {
  event.preventDefault();
  const target = document.getElementById(idOf(field));
  target?.focus({ preventScroll: true });
  (target?.closest('.question') ?? target)?.scrollIntoView({ block: 'center' });
}

customElements.define('problem-notice', ProblemNotice);
