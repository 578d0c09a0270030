import type { FirmComparison } from '../../findings/compare/compare-firms.js';
import type { LeadershipStyle } from '../../findings/style/leadership-style.js';
import type { StylePartCard } from '../../findings/style/style-part.js';
import type { JsonValue } from './json.js';

/** Hidden groups lose their figures here too. */
export function styleJson({ cards, groups, capabilities, ...finding }: LeadershipStyle): JsonValue {
  return {
    ...finding,
    cards: cards.map(cardJson),
    groups: groups.map((group) =>
      group.isHidden
        ? { by: group.by, name: group.name, isHidden: true }
        : { ...group, parts: group.parts.map(({ behind: _, ...part }) => ({ ...part })) },
    ),
    capabilities: capabilities.map((row) => ({
      ...row,
      levels: row.levels.map((level) =>
        level.isHidden ? { level: level.level, isHidden: true } : { ...level },
      ),
    })),
  };
}

/** Two firms side by side; the cards stand with the style. */
export function comparisonJson({ a, b, parts, cards: _, ...finding }: FirmComparison): JsonValue {
  return {
    ...finding,
    a: a === undefined ? null : { ...a },
    b: b === undefined ? null : { ...b },
    parts: parts.map((part) => ({ ...part })),
  };
}

function cardJson(card: StylePartCard): JsonValue {
  return { ...card, ends: card.ends === undefined ? null : { ...card.ends } };
}
