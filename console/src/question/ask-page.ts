import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../answer/answer-panel.ts';
import { answerView, type AnswerView } from '../answer/answer-view.ts';
import '../problem/problem-notice.ts';
import { AskFailed } from '../problem/problem.ts';
import { attentionTo, problemView, type ProblemView } from '../problem/problem-view.ts';
import { LightElement } from '../shell/light-element.ts';
import { text } from '../text/index.ts';
import type { Decisions } from './decisions.ts';
import type { DraftStore } from './draft-store.ts';
import { EMPTY_DRAFT, FIELDS, toRequest, type Draft, type FieldErrors } from './draft.ts';
import './question-form.ts';
import { validate } from './validation.ts';

/** Question and answer on one page; the form is kept whatever happens. Sends `sign-in` when the sign-in has ended. */
class AskPage extends LightElement {
  static override properties = {
    decisions: { attribute: false },
    store: { attribute: false },
    draft: { state: true },
    problem: { state: true },
    marks: { state: true },
    answer: { state: true },
    showing: { state: true },
    busy: { state: true },
  };
  declare decisions: Decisions;
  declare store: DraftStore;
  declare private draft: Draft;
  declare private problem: ProblemView | null;
  declare private marks: FieldErrors;
  declare private answer: AnswerView | null;
  declare private showing: 'question' | 'answer';
  declare private busy: boolean;

  constructor() {
    super();
    this.draft = EMPTY_DRAFT;
    this.problem = null;
    this.marks = {};
    this.answer = null;
    this.showing = 'question';
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.followHistory);
  }

  override disconnectedCallback(): void {
    window.removeEventListener('popstate', this.followHistory);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('store')) this.draft = this.store.load();
  }

  protected override render(): TemplateResult {
    const { answer } = this;
    return html`<p class="visually-hidden" role="status">${this.status()}</p>
      <div ?hidden=${this.showing === 'answer'}>${this.question()}</div>
      ${
        answer && this.showing === 'answer'
          ? html`<answer-panel
              .answer=${answer}
              @change-question=${() => history.back()}
              @ask-again=${this.askAgain}
            ></answer-panel>`
          : nothing
      }`;
  }

  private question(): TemplateResult {
    return html`<div class="narrow">
      <h1 tabindex="-1">${text.title}</h1>
      <p class="lead">${text.form.intro}</p>
      ${this.problem ? html`<problem-notice .problem=${this.problem} @ask=${this.ask}></problem-notice>` : nothing}
      <question-form
        .draft=${this.draft}
        .errors=${this.marks}
        .busy=${this.busy}
        @draft-change=${(event: CustomEvent<Draft>) => this.keep(event.detail)}
        @ask=${this.ask}
        @clear=${this.startOver}
      ></question-form>
    </div>`;
  }

  private status(): string {
    if (this.busy) return text.form.asking;
    if (!this.answer || this.showing === 'question') return '';
    const reasons = this.answer.groups.reduce((count, group) => count + group.reasons.length, 0);
    return text.answer.announce(this.answer.headline, reasons);
  }

  private keep(draft: Draft): void {
    // A mark goes when its field is edited; the notice above stays, so that nothing jumps while somebody types.
    const unchanged = FIELDS.filter((field) => draft[field] === this.draft[field]);
    this.marks = Object.fromEntries(
      unchanged.flatMap((field) => (this.marks[field] ? [[field, this.marks[field]]] : [])),
    );
    this.draft = draft;
    this.store.save(draft);
  }

  private readonly ask = async (): Promise<void> => {
    const errors = validate(this.draft, text);
    if (Object.keys(errors).length > 0) {
      this.report(attentionTo(errors, text));
      return;
    }
    const asked = this.draft;
    const request = toRequest(asked);
    this.busy = true;
    try {
      this.show(answerView(await this.decisions.ask(request), asked, text));
    } catch (failure) {
      if (!(failure instanceof AskFailed)) throw failure;
      this.report(problemView(failure.problem, request, text));
    } finally {
      this.busy = false;
    }
  };

  private report(problem: ProblemView): void {
    this.problem = problem;
    this.marks = problem.fields;
    void this.focusOn('problem-notice [role=alert]');
  }

  private show(answer: AnswerView): void {
    this.problem = null;
    this.marks = {};
    this.answer = answer;
    this.showing = 'answer';
    history.pushState('answer', '');
    document.title = `${answer.headline} · ${text.title}`;
    void this.focusOn('answer-panel h1');
  }

  private readonly followHistory = (event: PopStateEvent): void => {
    this.showing = event.state === 'answer' && this.answer ? 'answer' : 'question';
    document.title = this.showing === 'answer' ? `${this.answer?.headline ?? ''} · ${text.title}` : text.title;
    void this.focusOn(this.showing === 'answer' ? 'answer-panel h1' : 'h1');
  };

  private readonly askAgain = (): void => {
    this.startOver();
    history.back();
  };

  private readonly startOver = (): void => {
    this.problem = null;
    this.marks = {};
    this.draft = EMPTY_DRAFT;
    this.store.clear();
  };
}

customElements.define('ask-page', AskPage);
