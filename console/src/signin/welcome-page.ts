import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../shell/light-element.ts';
import * as icons from '../style/icons.ts';
import { text } from '../text/index.ts';

/** What this is, for somebody who has not signed in. Sends `sign-in`. */
class WelcomePage extends LightElement {
  static override properties = { note: { attribute: false } };
  declare note: string;

  protected override render(): TemplateResult {
    return html`<div class="narrow welcome">
      <h1>${text.title}</h1>
      <p class="lead">${text.signIn.lead}</p>
      ${
        this.note
          ? html`<div class="notice" role="alert">
              ${icons.alert}
              <p>${this.note}</p>
            </div>`
          : nothing
      }
      <button type="button" class="primary" @click=${() => this.send('sign-in')}>${text.signIn.button}</button>
      <ol class="steps">
        ${text.signIn.steps.map(
          ({ title, body }) =>
            html`<li>
              <h2>${title}</h2>
              <p>${body}</p>
            </li>`,
        )}
      </ol>
    </div>`;
  }
}

customElements.define('welcome-page', WelcomePage);
