import type { relaxed as english } from '../en/relaxed.js';
import { n } from './numbers.js';

export const relaxed: typeof english = {
  canBeHadAsItIs: 'Alles, was Teams brauchen, ist zu haben, wie es ist: --solver best vergibt die Plätze so.',
  canBeHadOnce: (constraints, told) =>
    `Alles, was Teams brauchen, ist zu haben, sobald ${constraints === 1 ? 'eine Bedingung gelockert wird' : `${n.count(constraints)} Bedingungen gelockert werden`}, und mit keiner kleineren Menge: ${told}.`,
  withoutNeed: (need) => `ohne ${need}`,
  moreHoursFor: (role) => `mehr Stunden von jemandem für ${role}`,
  belowTheLeastFit: (role) => `jemand für ${role} unter der geringsten Eignung`,
  notWished: (role) => `jemand für ${role}, der nicht gewünscht war`,
  moreHoursForSeveral: 'mehr Stunden von jemandem für mehrere Rollen',
  aRoleMore: 'eine Rolle mehr für jemanden',
  aSeatMore: (role) => `ein Platz mehr in ${role}`,
  samePerson: (roles) => `${roles.join(' und ')} für dieselbe Person`,
  agreedGivenBack: (role) => `ein vereinbarter Platz in ${role} wird zurückgegeben`,
};
