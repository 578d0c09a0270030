import type { LeadershipStyle } from '../findings/leadership-style.js';
import type { JsonValue } from './json.js';

/** Hidden groups lose their figures here too. */
export function styleJson({ cards, groups, capabilities, ...finding }: LeadershipStyle): JsonValue {
  return {
    ...finding,
    cards: cards.map((card) => ({ ...card, ends: card.ends === undefined ? null : { ...card.ends } })),
    groups: groups.map((group) =>
      group.isHidden
        ? { by: group.by, name: group.name, isHidden: true }
        : { ...group, parts: group.parts.map((part) => ({ ...part })) },
    ),
    capabilities: capabilities.map((row) => ({
      ...row,
      levels: row.levels.map((level) =>
        level.isHidden ? { level: level.level, isHidden: true } : { ...level },
      ),
    })),
  };
}
