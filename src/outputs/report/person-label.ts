import { type Html, html } from './html.js';
import type { View } from './view.js';

/** A person by id, and by name where names are allowed; kept apart from the direction of the text around it. */
export function personLabel({ analysis, showNames }: View, index: number): Html {
  const person = analysis.graph.people[index];
  const name =
    showNames && person?.name !== undefined ? html` <bdi class="name">${person.name}</bdi>` : undefined;
  return html`<bdi class="id">${person?.id}</bdi>${name}`;
}

/** People one after another. */
export function personList(view: View, people: readonly number[]): Html {
  return html`${people.map((index, i) => html`${i > 0 ? ', ' : ''}${personLabel(view, index)}`)}`;
}

/** Text from the data, kept apart from the direction of the text around it. */
export function dataText(text: string | undefined): Html | undefined {
  return text === undefined ? undefined : html`<bdi>${text}</bdi>`;
}

/** The first letters of a text, for a picture in which there is no room for more. */
export function shortened(text: string, letters: number): string {
  const all = [...text];
  return all.length <= letters ? text : `${all.slice(0, letters - 1).join('')}…`;
}
