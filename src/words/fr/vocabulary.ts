import { terms } from './terms.js';

const columnNames: Readonly<Record<string, readonly [one: string, many: string]>> = {
  unit: ['unité', 'unités'],
  firm: ['entreprise', 'entreprises'],
  level: ['échelon', 'échelons'],
  location: ['lieu', 'lieux'],
};

/** A column of the data by its French name, where it has one; else as the data calls it. */
export function column(by: string | undefined): string {
  return columnNames[by ?? '']?.[0] ?? by ?? '';
}

/** The groups of a column. */
export function columns(by: string | undefined): string {
  return columnNames[by ?? '']?.[1] ?? `groupes (${by ?? ''})`;
}

/** The name of a group; everybody has one of ours. */
export function nameOf(group: string): string {
  return group === 'everybody' ? 'tout le monde' : group;
}

/** A value out of few in words. */
export function termOf(value: string): string {
  return (terms as Readonly<Record<string, string | undefined>>)[value] ?? value;
}

/** What names a gap as needed. */
export function sourceOf(from: string): string {
  return { role: 'rôle', idea: 'idée', topic: 'thème' }[from] ?? from;
}

const methods: Readonly<Record<string, string>> = {
  'deferred acceptance': 'acceptation différée',
  munkres: 'Munkres',
  'shortest paths': 'plus courts chemins',
  'local search': 'recherche locale',
  'greedy choice': 'choix glouton',
};

/** What did the work of giving seats. */
export function methodOf(method: string): string {
  return methods[method] ?? method;
}

/** Figures that come as English text, with a decimal comma. */
export function digits(text: string): string {
  return text.replace(/(\d)\.(\d)/g, '$1,$2');
}

/** A share of the best plan that comes as an English word. */
export function fractionOf(fraction: string): string {
  return fraction === 'all' ? 'la totalité' : fraction;
}

/** The first letter large. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
