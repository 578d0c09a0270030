import type { PersonPage } from '../../findings/leaders/person-page.js';
import { type Html, html } from '../report/html.js';
import { dataText } from '../report/person-label.js';
import { scriptlessPage } from '../report/scriptless-page.js';
import { style } from '../report/style.js';
import { type PagePart, personPageParts } from './person-page-text.js';

/** The look of the report, for a page that has neither contents nor pictures. */
const pageStyle = `${style}
body > header, main { max-width: 56rem; }
main { margin: auto; padding: 0 clamp(1rem, 4vw, 3rem); }
html main > section { padding-top: 2rem; content-visibility: visible !important; }
footer { max-width: 56rem; }
`;

/**
 * The page of a person as HTML, to be given to that person: what the data shows, how sure that is, what it does not mean and how to
 * object. It names nobody else, unless the page does, and holds no script.
 */
export function personPageHtml(page: PersonPage, version: string): string {
  const name = page.name === undefined ? undefined : html` (<bdi>${page.name}</bdi>)`;
  return scriptlessPage({
    lang: 'en',
    title: 'What the data shows of one person',
    version,
    style: pageStyle,
    body: html`<header>
<p class="eyebrow">For the person it is about</p>
<h1>What the data shows of <bdi>${page.id}</bdi>${name}</h1>
<p class="lead">It says what is on record and how sure that is, not what anybody is or how well anybody works. The last two parts tell what it does not mean and how to object.</p>
</header>
<main>
${personPageParts(page).map(partHtml)}</main>
<footer>
<p>Made by orgraph ${version}. Personal data: for this person, and for those this person shows it to.</p>
</footer>`,
  });
}

function partHtml({ title, lines }: PagePart, place: number): Html {
  const id = `part-${place + 1}`;
  return html`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<ul>
${lines.map((line) => html`<li>${dataText(line)}</li>\n`)}</ul>
</section>
`;
}
