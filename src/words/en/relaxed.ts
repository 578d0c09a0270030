import { n } from './numbers.js';

/** What must be relaxed so that teams have all they need. */
export const relaxed = {
  canBeHadAsItIs: 'Everything that teams need can be had as it is: --solver best gives seats so.',
  canBeHadOnce: (constraints: number, told: string) =>
    `Everything that teams need can be had once ${constraints === 1 ? 'one constraint is' : `${n.count(constraints)} constraints are`} relaxed, and with no smaller set: ${told}.`,
  withoutNeed: (need: string) => `without ${need}`,
  moreHoursFor: (role: string) => `more hours of somebody for ${role}`,
  belowTheLeastFit: (role: string) => `somebody for ${role} below the least fit`,
  notWished: (role: string) => `somebody for ${role} who was not wished`,
  moreHoursForSeveral: 'more hours of somebody for several roles',
  aRoleMore: 'a role more for somebody',
  aSeatMore: (role: string) => `a seat more of ${role}`,
  samePerson: (roles: readonly string[]) => `${roles.join(' and ')} for the same person`,
  agreedGivenBack: (role: string) => `an agreed seat of ${role} given back`,
};
