import type { identityIssues as english } from '../en/identity-issues.js';

export const identityIssues: typeof english = {
  'id-alike': {
    title:
      'des identifiants qui ne diffèrent que par la casse, des zéros initiaux, la largeur ou des caractères d’aspect semblable ou invisibles',
    why: 'Un tableur a pu changer l’un d’eux. Ils restent des personnes différentes, sauf si aliases.csv dit autre chose.',
  },
  'id-invisible': {
    title: 'un identifiant aux caractères invisibles',
    why: 'Un identifiant avec un trait d’union conditionnel ou une espace sans chasse en est un autre que celui sans.',
  },
  'id-rewritten': {
    title: 'un identifiant qu’un tableur a pu réécrire',
    why: 'Des identifiants comme MAR5 ou 1E5 deviennent dates ou nombres arrondis quand un tableur ouvre le fichier.',
  },
  'alias-likely': {
    title: 'des identifiants qui sont peut-être ceux d’une même personne',
    why: 'Ils partagent une adresse de courriel, ou sa partie avant le @. Rien n’est réuni si aliases.csv ne le dit pas.',
  },
  'alias-chain': {
    title: 'un autre identifiant d’un autre identifiant',
    why: 'Chacun mène en un pas au seul identifiant qui compte ; des chaînes peuvent tourner en rond.',
  },
  'alias-conflict': {
    title: 'un autre identifiant de deux personnes',
    why: 'On ne peut dire qui il désigne ; la première ligne est utilisée.',
  },
  'alias-idle': {
    title: 'un autre identifiant qui ne change rien',
    why: 'Il dit ce que l’on sait déjà.',
  },
  'alias-row': {
    title: 'une ligne d’un autre identifiant de quelqu’un',
    why: 'aliases.csv dit que c’est une seule personne, qui a déjà une ligne. Seul un non dans participate compte.',
  },
  'not-a-person': {
    title: 'une boîte partagée, une salle ou un programme',
    why: 'account_type le dit. Ce qu’elle envoie et reçoit n’est pas un contact entre personnes.',
  },
  'account-unclear': {
    title: 'un mot inconnu dans account_type',
    why: 'Il est lu comme une personne, pour que personne ne soit perdu.',
  },
  'account-likely': {
    title: 'peut-être une boîte partagée ou un programme',
    why: 'Ses liens seraient lus comme des contacts entre personnes. Il compte comme une personne, sauf si account_type dit autre chose.',
  },
};
