export function named(name: string, className: string, text?: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

export function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}

/** Words with numbers and names in the place of each #. */
export function filled(words: string, ...values: readonly (string | number)[]): string {
  let at = 0;
  return words.replace(/#/g, () => String(values[at++] ?? ''));
}
