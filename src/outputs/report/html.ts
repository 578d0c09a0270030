import { type JsonValue, toJson } from '../json/json.js';

/** A piece of the page. Only {@link html} and {@link ownText} make one, so text from data cannot become markup. */
export class Html {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /** @internal For {@link html} and {@link ownText} alone. */
  static of(text: string): Html {
    return new Html(text);
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand in a template: pieces go in as they are, text and numbers are escaped, `undefined` is nothing. */
export type HtmlValue = Html | string | number | undefined | readonly HtmlValue[];

/** The only way markup is made: html`<td>${value}</td>` escapes the value, wherever it comes from. */
export function html(fixed: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let text = fixed[0]!;
  values.forEach((value, i) => {
    text += written(value) + fixed[i + 1]!;
  });
  return Html.of(text);
}

/** Our own style sheet or script as it is. Nothing that holds a letter of data may be given to this. */
export function ownText(constant: string): Html {
  return Html.of(constant);
}

/** Data for a script as a block that no browser runs: JSON in which no letter can end the element. */
export function dataBlock(id: string, value: JsonValue): Html {
  const json = toJson(value)
    .replace(/\n */g, '')
    .replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Html.of(`<script type="application/json" id="${id}">${json}</script>`);
}

function written(value: HtmlValue): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? escapeText(value) : value.map(written).join('');
}

// Letters that turn the direction of what follows, or that are not shown at all.
const deceptive = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

function escapeText(text: string): string {
  return text
    .replace(/[&<>"'`]/g, (letter) => `&#${letter.charCodeAt(0)};`)
    .replace(deceptive, (letter) =>
      letter === '\n' || letter === '\t'
        ? letter
        : `[U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}
