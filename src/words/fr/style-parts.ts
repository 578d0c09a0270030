import type { styleParts as english } from '../en/style-parts.js';

export const styleParts: typeof english = {
  'line-following': {
    title: 'Contacts le long de la ligne',
    reads: 'combien de contacts unissent des personnes à leur propre responsable',
    definedAs:
      'paires en contact faites d’une personne et de son responsable direct / toutes les paires en contact ; sans direction',
    expectedAs:
      'chacun garde le nombre de ses contacts et rencontre les autres à proportion des leurs, quoi que dise l’organigramme',
    command: 'beaucoup de contacts suivent l’organigramme',
    cultivate: 'les contacts vont à côté de l’organigramme autant que le long de celui-ci',
    cannotTell: 'si le contact le long de la ligne est un ordre ou un échange',
  },
  'starts-from-below': {
    title: 'Qui amorce le contact entre échelons',
    reads: 'combien de contacts entre échelons sont amorcés par la personne du bas',
    definedAs:
      'liens d’un échelon inférieur vers un supérieur / liens entre échelons différents, le long de leur direction ; un échelon est le nombre de pas jusqu’au sommet de l’organigramme, ou l’appartenance à formalLevels',
    expectedAs: 'à parts égales : autant naît en bas qu’en haut',
    command: 'le contact entre échelons naît en haut',
    cultivate: 'le contact entre échelons naît aussi en bas, au moins autant',
    cannotTell:
      'ce que signifie amorcer dans un type de lien : demander conseil mène de soi vers le haut, distribuer du travail vers le bas ; regardez les types un à un',
  },
  'starters-spread': {
    title: 'Répartition de qui amorce le contact',
    reads:
      'combien l’amorce de contacts est répartie : 1, tout le monde amorce autant ; près de 0, quelques-uns amorcent tout',
    definedAs:
      '1 - coefficient de Gini du nombre de personnes à qui chacune s’adresse ; celles qui n’amorcent rien comptent',
    expectedAs: 'chaque lien est amorcé par n’importe qui, à chances égales',
    command: 'peu de personnes amorcent la plupart des contacts',
    cultivate: 'l’amorce de contacts est répartie entre beaucoup',
    cannotTell:
      'si celles et ceux qui amorcent peu n’ont rien à dire, ou si les données ne le saisissent pas',
  },
  'paths-through-leaders': {
    title: 'Plus courts chemins par les responsables formels',
    reads: 'combien de ce qui passe entre personnes sans fonction passerait par quelqu’un qui en a une',
    definedAs:
      'sur les paires de personnes qui ne dirigent personne et ne sont pas en contact direct, la part de leurs plus courts chemins, le long des liens, où se trouve un responsable formel : sa moyenne',
    expectedAs: 'autant de personnes qu’il y en a à diriger par leur fonction, tirées parmi toutes',
    command: 'les personnes sont reliées par celles qui dirigent par leur fonction',
    cultivate: 'les personnes sont aussi reliées sans passer par elles',
    cannotTell: 'si quoi que ce soit prend le plus court chemin',
  },
  'leader-reciprocity': {
    title: 'Liens rendus entre responsables',
    reads: 'combien de fois un responsable formel à qui un autre s’adresse s’adresse aussi à lui',
    definedAs:
      'liens d’un responsable formel à un autre qui sont rendus / tous les liens d’un responsable formel à un autre',
    expectedAs:
      'chaque responsable formel garde le nombre de liens qu’il envoie aux autres et en reçoit, qui tombent au hasard les uns sur les autres',
    command: 'les responsables formels s’adressent à qui est au-dessus, sans retour',
    cultivate: 'les responsables formels s’adressent les uns aux autres : le leadership est coordonné',
    cannotTell: 's’ils sont d’accord',
  },
  'centralization-in-degree': {
    title: 'Centralisation : à qui l’on s’adresse',
    reads: 'combien tout s’adresse à une seule personne',
    definedAs: 'somme sur les personnes de (maximum - nombre de personnes qui s’adressent à elle) / (n-1)^2',
    expectedAs: 'autant de liens entre autant de personnes, tombés au hasard',
    command: 'les contacts se rassemblent sur une personne',
    cultivate: 'les contacts sont répartis',
    cannotTell: 'si cette personne dirige par sa fonction ou sans elle',
  },
  'centralization-out-degree': {
    title: 'Centralisation : qui s’adresse aux autres',
    reads: 'combien c’est une seule personne qui s’adresse aux autres',
    definedAs: 'somme sur les personnes de (maximum - nombre de personnes à qui elle s’adresse) / (n-1)^2',
    expectedAs: 'autant de liens entre autant de personnes, tombés au hasard',
    command: 'les contacts se rassemblent sur une personne',
    cultivate: 'les contacts sont répartis',
    cannotTell: 'si une personne dirige, ou interroge tout le monde',
  },
  'centralization-degree': {
    title: 'Centralisation : qui est en contact',
    reads: 'combien les contacts se rassemblent sur une personne, qui que ce soit qui les amorce',
    definedAs: 'somme sur les personnes de (maximum - nombre de ses contacts) / (n-1)(n-2) ; sans direction',
    expectedAs: 'autant de paires en contact entre autant de personnes, tombées au hasard',
    command: 'les contacts se rassemblent sur une personne',
    cultivate: 'les contacts sont répartis',
    cannotTell: 'qui s’adresse à qui',
  },
  'centralization-betweenness': {
    title: 'Centralisation : les plus courts chemins',
    reads: 'combien les plus courts chemins passent par une seule personne',
    definedAs:
      'somme sur les personnes de (maximum - sa propre intermédiarité) / (n-1)^2(n-2), moitié de cela sans direction',
    expectedAs: 'autant de liens entre autant de personnes, tombés au hasard : la moyenne de réseaux tirés',
    command: 'le contact entre les autres tient à une personne',
    cultivate: 'il y a plus d’un chemin',
    cannotTell: 'si cette personne est ressentie comme un goulet',
  },
  'krackhardt-connectedness': {
    title: 'Connexité (Krackhardt)',
    reads: 'quelle part des paires peut s’atteindre ; sans direction',
    definedAs: 'paires dans la même composante faible / toutes les paires',
    expectedAs: 'autant de liens entre autant de personnes, tombés au hasard : la moyenne de réseaux tirés',
    command: 'ne dit ni l’un ni l’autre : un organigramme tient tout le monde ensemble',
    cultivate: 'ne dit ni l’un ni l’autre : des contacts à tous les échelons le font aussi',
    cannotTell:
      'quel style : elle est à côté des autres, qui la présupposent ; là où presque toute organisation comme celle-ci a 1, l’intervalle le contient toujours, et non neuf fois sur dix',
  },
  'krackhardt-hierarchy': {
    title: 'Hiérarchie (Krackhardt)',
    reads: 'quelle part des paires qui s’atteignent ne le peut que dans un sens',
    definedAs:
      '1 - paires qui s’atteignent dans les deux sens / paires dont au moins une personne atteint l’autre',
    expectedAs: 'autant de liens entre autant de personnes, tombés au hasard : la moyenne de réseaux tirés',
    command: 'les liens vont dans un sens et jamais en retour, comme dans un organigramme',
    cultivate: 'les personnes s’atteignent dans les deux sens',
    cannotTell:
      'la pente : là où chacun atteint chacun, elle est 0, si inégales que soient les personnes, et l’intervalle le contient toujours, non neuf fois sur dix',
  },
  'krackhardt-efficiency': {
    title: 'Efficience (Krackhardt)',
    reads: 'combien peu de liens il y a au-delà de ceux qui tiennent le réseau',
    definedAs:
      '1 - liens au-delà d’un arbre couvrant / le plus grand nombre possible, sur les composantes faibles ; sans direction',
    expectedAs: 'autant de liens entre autant de personnes, tombés au hasard : la moyenne de réseaux tirés',
    command: 'presque aucun lien n’est superflu, comme dans un organigramme',
    cultivate: 'il y a bien des chemins',
    cannotTell:
      'si les liens superflus servent ; elle baisse avec le nombre de contacts et monte d’elle-même avec la taille',
  },
  'krackhardt-lubness-reversed': {
    title: 'Plus petite borne supérieure (Krackhardt)',
    reads:
      'quelle part des paires a une instance commune : quelqu’un que les deux atteignent, sous tous les autres que les deux atteignent',
    definedAs:
      '1 - paires sans plus petite borne supérieure / le plus grand nombre possible ; les personnes s’adressent vers le haut, si bien qu’une borne supérieure de deux personnes est une personne que les deux atteignent, et la plus petite en est une qui atteint toutes les autres ; selon la définition à la lettre, alors que R sna demande une borne que toutes les autres atteignent',
    expectedAs: 'autant de liens entre autant de personnes, tombés au hasard : la moyenne de réseaux tirés',
    command:
      'chaque paire a une instance ; il en va de même là où chacun atteint chacun, et c’est pourquoi elle n’a pas de place sur la ligne',
    cultivate: 'voir commander et contrôler',
    cannotTell: 's’il y a unité de commandement, à moins que la hiérarchie aussi ne soit haute',
  },
};
