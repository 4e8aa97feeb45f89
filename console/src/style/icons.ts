import { html, svg, type TemplateResult } from 'lit';
import type { Tone } from '../answer/answer-view.ts';

const icon = (shape: TemplateResult<2>): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;

export const seal = icon(svg`
  <path class="seal" d="M12 1.8 20.3 4.700v6.400c0 5.3-3.4 9.3-8.3 11.2-4.9-1.9-8.3-5.9-8.3-11.200V4.700Z" />
  <path class="seal-mark" d="m8.1 11.9 2.8 2.8 5.2-5.5" />`);

export const alert = icon(svg`<circle cx="12" cy="12" r="9.5" /><path d="M12 7v6" /><path d="M12 16.700v.1" />`);
export const box = icon(svg`<rect x="4" y="4" width="16" height="16" rx="4" />`);
export const plus = icon(svg`<path d="M12 5v14M5 12h14" />`);
export const cross = icon(svg`<path d="m6 6 12 12M18 6 6 18" />`);
export const back = icon(svg`<path d="M20 12H5m6-6-6 6 6 6" />`);
export const copy = icon(
  svg`<rect x="8.5" y="8.5" width="12" height="12" rx="2.5" /><path d="M15.5 8.500V6A2.5 2.5 0 0 0 13 3.500H6A2.5 2.5 0 0 0 3.5 6v7A2.5 2.5 0 0 0 6 15.500h2.5" />`,
);

/** Each outcome has a shape of its own, so that nobody depends on the colour. */
export const outcomeIcon: Readonly<Record<Tone, TemplateResult>> = {
  yes: icon(svg`<circle cx="12" cy="12" r="10" /><path d="m7.5 12.5 3 3 6-6.5" />`),
  conditional: icon(svg`<circle cx="12" cy="12" r="10" /><path d="m6.8 12.4 2.2 2.2 4.2-4.700M16.5 8v5M16.5 16v.1" />`),
  partly: icon(svg`<circle cx="12" cy="12" r="10" /><path class="solid" d="M12 2a10 10 0 0 1 0 20Z" />`),
  no: icon(svg`<path d="M8 2h8l6 6v8l-6 6H8l-6-6V8Z" /><path d="m8.5 8.5 7 7M15.5 8.500l-7 7" />`),
  unclear: icon(
    svg`<circle cx="12" cy="12" r="10" /><path d="M9.2 9.300a2.9 2.9 0 1 1 4.4 2.500c-1 .6-1.6 1.1-1.6 2.200M12 17.200v.1" />`,
  ),
};
