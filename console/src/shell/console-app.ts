import { html, nothing, type TemplateResult } from 'lit';
import '../question/ask-page.ts';
import { Decisions } from '../question/decisions.ts';
import { DraftStore } from '../question/draft-store.ts';
import { OidcSession, type Person, type Session } from '../signin/session.ts';
import '../signin/welcome-page.ts';
import * as icons from '../style/icons.ts';
import { text } from '../text/index.ts';
import { loadConfig, type Config } from './config.ts';
import { LightElement } from './light-element.ts';

type Stage =
  | { readonly kind: 'starting' }
  | { readonly kind: 'misconfigured'; readonly why: string }
  | { readonly kind: 'signed-out'; readonly session: Session; readonly note: string }
  | { readonly kind: 'not-for-you'; readonly session: Session; readonly person: Person }
  | {
      readonly kind: 'asking';
      readonly session: Session;
      readonly person: Person;
      readonly decisions: Decisions;
      readonly store: DraftStore;
    };

/** The frame of the page: reads the configuration, knows who is there and shows what is meant for them. */
class ConsoleApp extends LightElement {
  static override properties = { stage: { state: true } };
  declare private stage: Stage;

  constructor() {
    super();
    this.stage = { kind: 'starting' };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.start();
  }

  protected override render(): TemplateResult {
    return html`<a class="skip" href="#content" @click=${this.skip}>${text.skip}</a>
      ${this.header()}
      <main id="content" tabindex="-1" @sign-in=${this.signIn}>${this.content()}</main>`;
  }

  private header(): TemplateResult {
    const person = 'person' in this.stage ? this.stage.person : null;
    return html`<header class="top">
      <p class="brand">${icons.seal}${text.product}</p>
      ${
        person
          ? html`<p class="person-name" aria-label=${text.signIn.signedInAs(person.name)}>${person.name}</p>
              <button type="button" class="quiet" @click=${this.signOut}>${text.signIn.signOut}</button>`
          : nothing
      }
    </header>`;
  }

  private content(): TemplateResult {
    const { stage } = this;
    switch (stage.kind) {
      case 'starting':
        return html`<p class="narrow" role="status">${text.starting}</p>`;
      case 'misconfigured':
        return html`<div class="narrow" role="alert">
          <h1>${text.misconfigured.title}</h1>
          <p>${text.misconfigured.body} <code>${stage.why}</code></p>
        </div>`;
      case 'signed-out':
        return html`<welcome-page .note=${stage.note}></welcome-page>`;
      case 'not-for-you':
        return html`<div class="narrow not-for-you">
          <h1>${text.notForYou.title}</h1>
          <p>${text.notForYou.body(stage.person.name)}</p>
          <p>${text.notForYou.help}</p>
        </div>`;
      case 'asking':
        return html`<ask-page .decisions=${stage.decisions} .store=${stage.store}></ask-page>`;
    }
  }

  private async start(): Promise<void> {
    document.documentElement.lang = text.language;
    try {
      await this.open(await loadConfig());
    } catch (failure) {
      this.stage = { kind: 'misconfigured', why: failure instanceof Error ? failure.message : String(failure) };
    }
  }

  private async open(config: Config): Promise<void> {
    const session = new OidcSession(config);
    try {
      if ((await session.resume()) === 'leaving') return;
    } catch (failure) {
      this.stage = { kind: 'signed-out', session, note: signInNote(failure) };
      return;
    }
    const person = await session.person();
    if (!person) this.stage = { kind: 'signed-out', session, note: '' };
    else if (!person.roles.includes('requester')) this.stage = { kind: 'not-for-you', session, person };
    else {
      const decisions = new Decisions(config.contractsUrl, session);
      this.stage = { kind: 'asking', session, person, decisions, store: new DraftStore(person.subject) };
    }
  }

  private readonly signIn = async (): Promise<void> => {
    const { stage } = this;
    if (!('session' in stage)) return;
    try {
      await stage.session.signIn();
    } catch (failure) {
      this.stage = { kind: 'signed-out', session: stage.session, note: signInNote(failure) };
    }
  };

  private readonly signOut = async (): Promise<void> => {
    if ('session' in this.stage) await this.stage.session.signOut();
  };

  private readonly skip = (event: Event): void => {
    event.preventDefault();
    void this.focusOn('#content');
  };
}

/** The browser reports a failed conversation as a TypeError; everything else is an answer of the provider. */
function signInNote(failure: unknown): string {
  return failure instanceof TypeError ? text.signIn.unreachable : text.signIn.unfinished;
}

customElements.define('console-app', ConsoleApp);
