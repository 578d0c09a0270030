import type { CommandDefinition } from '../define-command.js';
import { analyzeCommand } from './analyze.js';
import { auditCommand } from './audit.js';
import { bridgesCommand } from './bridges.js';
import { brokersCommand } from './brokers.js';
import { capacityCommand } from './capacity.js';
import { checkCommand } from './check.js';
import { coachCommand } from './coach.js';
import { compareCommand } from './compare.js';
import { coverCommand } from './cover.js';
import { demoCommand } from './demo.js';
import { explainCommand } from './explain.js';
import { gapsCommand } from './gaps.js';
import { ideasCommand } from './ideas.js';
import { initKeyCommand } from './init-key.js';
import { introduceCommand } from './introduce.js';
import { leadersCommand } from './leaders.js';
import { matchCommand } from './match.js';
import { measureCommand } from './measure.js';
import { pictureCommand } from './picture.js';
import { privacyAuditCommand } from './privacy-audit.js';
import { rerunCommand } from './rerun.js';
import { simulateCommand } from './simulate.js';
import { styleCommand } from './style.js';

/** Every command, in the order in which help lists them. */
export const commands: readonly CommandDefinition[] = [
  demoCommand,
  checkCommand,
  analyzeCommand,
  leadersCommand,
  styleCommand,
  compareCommand,
  gapsCommand,
  bridgesCommand,
  brokersCommand,
  introduceCommand,
  coverCommand,
  matchCommand,
  ideasCommand,
  capacityCommand,
  coachCommand,
  auditCommand,
  measureCommand,
  pictureCommand,
  explainCommand,
  simulateCommand,
  initKeyCommand,
  rerunCommand,
  privacyAuditCommand,
];
