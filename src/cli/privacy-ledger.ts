import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { OrgraphError } from '../errors.js';
import { columnAliasesOf } from '../graph/build-graph.js';
import { groupPeople } from '../graph/groups.js';
import { toJson } from '../outputs/json/json.js';
import { sha256Hex } from '../outputs/record/sha256.js';
import { writeFileSafely } from '../outputs/write-outputs.node.js';
import { knownFew, type LedgerGroup, ledgerConflict, withGroups } from '../privacy/ledger.js';
import { newKey } from '../privacy/pseudonyms.js';
import type { Dataset } from '../schema/dataset.js';

const ledger = z.object({
  tool: z.literal('orgraph'),
  schemaVersion: z.literal(1),
  salt: z.string().min(16),
  shown: z.array(z.object({ by: z.string(), name: z.string(), members: z.array(z.string()) })),
});

/**
 * Holds the groups that a run is to show against those that earlier runs with the same ledger showed, and adds them to it. The ledger
 * has people as salted codes: keep it as you keep the data. Warns where it knows next to none of them. Throws PRIVACY_REFUSED where a difference would be about fewer than k
 * people, and INPUT_UNREADABLE for a file that is no ledger.
 */
export async function keepLedger(
  path: string,
  original: Dataset,
  gated: Dataset,
  warn: (text: string) => void,
): Promise<void> {
  const { salt, shown } = await readLedger(path);
  // The gate numbers people in the order of their ids, and so in that of the data.
  const codes = original.people.map(({ id }) => sha256Hex(`${salt}\0${id}`).slice(0, 20));
  const known = knownFew(shown, codes);
  if (known !== undefined)
    warn(
      `the ledger knows ${known === 0 ? 'none' : `${known} of ${codes.length}`} of these people; if they are those of earlier runs with their ids written otherwise, or taken from another column, it cannot see what of them was shown before, and figures of few people can come out of the two: write the ids as they were, or use a ledger of its own for other people`,
    );
  const graph = { people: gated.people, columnAliases: columnAliasesOf(gated) };
  const columns = gated.privacy?.columns.filter(({ isShown }) => isShown) ?? [];
  const now: LedgerGroup[] = [
    { by: '', name: 'everybody', members: [...codes].sort() },
    ...columns.flatMap(({ by }) => {
      const { names, of } = groupPeople(graph, by);
      return names.map((name, group) => ({
        by,
        name,
        members: codes.filter((_, person) => of[person] === group).sort(),
      }));
    }),
  ];
  const k = gated.privacy?.k ?? 0;
  const conflict = ledgerConflict(shown, now, k);
  if (conflict !== undefined)
    throw new OrgraphError('PRIVACY_REFUSED', {
      what: conflict.by === '' ? 'everybody' : `the group ${conflict.name} by ${conflict.by}`,
      why: `beside what an earlier run in ${path} showed, its figures would be about fewer than ${k} people`,
    });
  const kept = { tool: 'orgraph', schemaVersion: 1, salt, shown: withGroups(shown, now) };
  await writeFileSafely(path, toJson({ ...kept, shown: kept.shown.map((group) => ({ ...group })) }));
}

async function readLedger(path: string): Promise<z.infer<typeof ledger>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    if (code === 'ENOENT') return { tool: 'orgraph', schemaVersion: 1, salt: newKey(), shown: [] };
    throw new OrgraphError('INPUT_UNREADABLE', { path, problem: code }, { cause: error });
  }
  try {
    return ledger.parse(JSON.parse(text));
  } catch (error) {
    throw new OrgraphError(
      'INPUT_UNREADABLE',
      { path, problem: 'it is no ledger of orgraph' },
      { cause: error },
    );
  }
}
