import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../shell/light-element.ts';
import * as icons from '../style/icons.ts';
import { text } from '../text/index.ts';
import type { AnswerView, ReasonGroup, ReasonView, RemedyView } from './answer-view.ts';
import './copy-summary.ts';
import { summary } from './summary.ts';

/** The answer: what, why, who can help and what a yes would need. Sends `change-question` and `ask-again`. */
class AnswerPanel extends LightElement {
  static override properties = { answer: { attribute: false } };
  declare answer: AnswerView;

  protected override render(): TemplateResult {
    return html`<article class="answer" data-outcome=${this.answer.outcome} data-tone=${this.answer.tone}>
      ${this.verdict()}
      <div class="answer-columns">
        <div class="answer-main">${this.perSecret()} ${this.conditions()} ${this.reasons()} ${this.remedies()}</div>
        <div class="answer-side">${this.keep()} ${this.asked()} ${this.record()}</div>
      </div>
    </article>`;
  }

  private verdict(): TemplateResult {
    const { tone, headline, explanation, simulation } = this.answer;
    return html`${
        simulation
          ? html`<div class="simulation">
              <p><strong>${simulation.title}</strong></p>
              <p>${simulation.body}</p>
            </div>`
          : nothing
      }
      <header class="verdict">
        ${icons.outcomeIcon[tone]}
        <div>
          <p class="eyebrow">${text.answer.eyebrow}</p>
          <h1 tabindex="-1">${headline}</h1>
          <p class="explanation">${explanation}</p>
        </div>
      </header>`;
  }

  private perSecret(): TemplateResult | typeof nothing {
    const { perSecret } = this.answer;
    if (perSecret.length === 0) return nothing;
    return html`<section class="card">
      <h2>${text.answer.perSecret}</h2>
      <ul class="secrets">
        ${perSecret.map(
          ({ tradeSecret, tone, headline, under }) =>
            html`<li data-tone=${tone}>
              <span class="ref">${tradeSecret}</span> ${icons.outcomeIcon[tone]} <strong>${headline}</strong>
              <span class="fine">${under}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private conditions(): TemplateResult | typeof nothing {
    const { conditions } = this.answer;
    if (conditions.length === 0) return nothing;
    return html`<section class="card conditions">
      <h2>${text.answer.conditions}</h2>
      <p class="hint">${text.answer.conditionsHint}</p>
      <ul class="checklist">
        ${conditions.map(
          ({ code, message, tradeSecret }) =>
            html`<li>
              ${icons.box}
              <div>${secretTag(tradeSecret)}${message} <code class="code">${code}</code></div>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private reasons(): TemplateResult {
    const { groups } = this.answer;
    if (groups.length === 0) return html`<section class="card"><p>${text.answer.noReasons}</p></section>`;
    return html`${groups.map(reasonGroup)}`;
  }

  private remedies(): TemplateResult | typeof nothing {
    const { remedies } = this.answer;
    if (remedies.length === 0) return nothing;
    return html`<section class="card remedies">
      <h2>${text.answer.remedies}</h2>
      <p class="hint">${text.answer.remediesHint}</p>
      <ul class="checklist">
        ${remedies.map(remedyItem)}
      </ul>
    </section>`;
  }

  private keep(): TemplateResult {
    const { validity, id } = this.answer;
    return html`<section class="keep">
      <p class="validity">${validity}</p>
      <dl class="rows">
        <div>
          <dt>${text.answer.quote}</dt>
          <dd><code class="decision-id">${id}</code></dd>
        </div>
      </dl>
      <copy-summary .summary=${summary(this.answer, text)}></copy-summary>
      <button type="button" class="secondary" @click=${() => this.send('change-question')}>
        ${icons.back}${text.answer.change}
      </button>
      <button type="button" class="quiet" @click=${() => this.send('ask-again')}>
        ${icons.plus}${text.answer.again}
      </button>
    </section>`;
  }

  private asked(): TemplateResult {
    return html`<section>
      <h2>${text.answer.asked}</h2>
      ${rows(this.answer.asked)}
    </section>`;
  }

  private record(): TemplateResult {
    return html`<details class="record">
      <summary>${text.answer.record}</summary>
      ${rows(this.answer.record)}
    </details>`;
  }
}

function reasonGroup({ severity, title, body, reasons }: ReasonGroup): TemplateResult {
  return html`<section class="card reasons" data-severity=${severity}>
    <h2>${title} <span class="count">${reasons.length}</span></h2>
    ${body ? html`<p class="hint">${body}</p>` : nothing}
    <ul>
      ${reasons.map(reasonItem)}
    </ul>
  </section>`;
}

function reasonItem(reason: ReasonView): TemplateResult {
  return html`<li class="reason">
    <p>
      ${secretTag(reason.tradeSecret)}${reason.message}
      <code class="code">${reason.code}</code>
    </p>
    ${reason.unreviewed ? html`<p class="fine">${text.answer.unreviewed}</p>` : nothing}
    ${
      reason.fixedBy.length > 0
        ? html`<p class="fine">${text.answer.fixedBy}: <strong>${reason.fixedBy.join(', ')}</strong></p>`
        : nothing
    }
    ${reason.noRemedy ? html`<p class="fine">${text.answer.noRemedy}</p>` : nothing}
  </li>`;
}

function remedyItem({ code, message, who, resolves }: RemedyView): TemplateResult {
  return html`<li data-remedy=${code}>
    ${icons.box}
    <div>
      <p>${message}</p>
      ${who.length > 0 ? html`<p class="fine">${text.answer.fixedBy}: <strong>${who.join(', ')}</strong></p>` : nothing}
      <p class="fine">
        ${text.answer.resolves}:
        ${resolves.map((reason) => html`<code class="code" title=${reason.message}>${reason.code}</code> `)}
      </p>
    </div>
  </li>`;
}

function secretTag(tradeSecret: string | null): TemplateResult | typeof nothing {
  return tradeSecret ? html`<span class="ref">${tradeSecret}</span> ` : nothing;
}

function rows(entries: readonly { readonly label: string; readonly value: string }[]): TemplateResult {
  return html`<dl class="rows">
    ${entries.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

customElements.define('answer-panel', AnswerPanel);
