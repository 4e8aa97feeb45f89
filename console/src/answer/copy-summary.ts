import { html, nothing, type TemplateResult } from 'lit';
import { LightElement } from '../shell/light-element.ts';
import * as icons from '../style/icons.ts';
import { text } from '../text/index.ts';

/** Puts the answer on the clipboard, or shows it for copying by hand where the browser refuses. */
class CopySummary extends LightElement {
  static override properties = { summary: { attribute: false }, state: { state: true } };
  declare summary: string;
  declare private state: 'ready' | 'copied' | 'refused';

  constructor() {
    super();
    this.state = 'ready';
  }

  protected override render(): TemplateResult {
    return html`<button type="button" class="secondary" @click=${this.copy}>${icons.copy}${text.answer.copy}</button>
      <p class="fine" role="status">${this.state === 'copied' ? text.answer.copied : nothing}</p>
      ${
        this.state === 'refused'
          ? html`<label class="hint"
              >${text.answer.copyFailed}
              <textarea readonly rows="8" .value=${this.summary} @focus=${selectAll}></textarea>
            </label>`
          : nothing
      }`;
  }

  private readonly copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(this.summary);
      this.state = 'copied';
    } catch {
      this.state = 'refused';
      await this.focusOn('textarea');
    }
  };
}

function selectAll(event: Event): void {
  (event.target as HTMLTextAreaElement).select();
}

customElements.define('copy-summary', CopySummary);
