import type { relaxed as english } from '../en/relaxed.js';
import { n } from './numbers.js';

export const relaxed: typeof english = {
  canBeHadAsItIs:
    'Tout ce dont les équipes ont besoin est possible tel quel : --solver best attribue ainsi les places.',
  canBeHadOnce: (constraints, told) =>
    `Tout ce dont les équipes ont besoin est possible dès que ${constraints === 1 ? 'une contrainte est assouplie' : `${n.count(constraints)} contraintes sont assouplies`}, et pas avec moins : ${told}.`,
  withoutNeed: (need) => `sans ${need}`,
  moreHoursFor: (role) => `plus d’heures de quelqu’un pour ${role}`,
  belowTheLeastFit: (role) => `quelqu’un pour ${role} au-dessous de l’adéquation minimale`,
  notWished: (role) => `quelqu’un pour ${role} qui n’était pas souhaité`,
  moreHoursForSeveral: 'plus d’heures de quelqu’un pour plusieurs rôles',
  aRoleMore: 'un rôle de plus pour quelqu’un',
  aSeatMore: (role) => `une place de plus dans ${role}`,
  samePerson: (roles) => `${roles.join(' et ')} pour la même personne`,
  agreedGivenBack: (role) => `une place convenue dans ${role} rendue`,
};
