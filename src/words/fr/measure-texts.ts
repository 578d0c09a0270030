import type { measureTexts as english } from '../en/measure-texts.js';
import { distanceTexts } from './distance-texts.js';

export const measureTexts: typeof english = {
  ...distanceTexts,
  pagerank: {
    title: 'PageRank',
    reads: 'combien cette personne est sollicitée par des personnes elles-mêmes sollicitées',
    definedAs:
      'chance de rencontrer la personne sur une marche qui suit également les liens sortants avec la probabilité `damping` et sinon repart n’importe où ; les personnes sans liens sortants repartent n’importe où ; la somme est 1.',
    mayMean: 'un prestige : être interrogé par celles et ceux que d’autres interrogent',
    doesNotMean: 'une expertise ; dans un réseau de messages, il suit le volume de courrier',
    edgeCases:
      'personne vers qui aller : 1 / n pour tout le monde ; indéfini quand il n’a pas été trouvé dans l’effort permis.',
  },
  'pagerank-weighted': {
    title: 'PageRank avec la force',
    reads: 'combien cette personne est sollicitée par des personnes elles-mêmes sollicitées',
    definedAs:
      'chance de rencontrer la personne sur une marche qui suit les liens sortants à proportion de leur force avec la probabilité `damping` et sinon repart n’importe où ; les personnes sans liens sortants repartent n’importe où ; la somme est 1.',
    mayMean: 'un prestige : être interrogé par celles et ceux que d’autres interrogent',
    doesNotMean: 'une expertise ; dans un réseau de messages, il suit le volume de courrier',
    edgeCases:
      'personne vers qui aller : 1 / n pour tout le monde ; indéfini quand il n’a pas été trouvé dans l’effort permis.',
  },
  eigenvector: {
    title: 'Centralité de vecteur propre',
    reads: 'combien des personnes elles-mêmes importantes pointent vers cette personne',
    definedAs:
      'vecteur propre principal où une personne reçoit la somme des valeurs de celles qui ont un lien vers elle, ramené à un maximum de 1 ; sans direction, de toutes en contact.',
    mayMean: 'une considération parmi des personnes considérées',
    doesNotMean:
      'quoi que ce soit pour les personnes de parties plus petites et séparées : elles ont 0 quoi qu’elles fassent ; on peut y comparer proximité harmonique ou PageRank',
    edgeCases:
      '0 hors de la partie à la plus grande valeur propre (orienté : les personnes qui s’atteignent, et toutes celles qu’elles atteignent) ; si plusieurs parties la partagent, le maximum de chacune est 1 ; 0 pour tout le monde s’il n’y a pas de tel vecteur, comme sur un organigramme ou dans tout réseau sans cercle ; indéfini quand il n’a pas été trouvé dans l’effort permis.',
  },
  'hits-hub': {
    title: 'HITS, pivot (hub)',
    reads: 'combien cette personne s’adresse à des personnes sollicitées par d’autres qui font de même',
    definedAs:
      "vecteur propre principal de A A', où une valeur de pivot est la somme des valeurs d’autorité au bout des liens sortants et une valeur d’autorité celle des valeurs de pivot à l’origine des entrants ; ramené à un maximum de 1 ; sans direction, les deux sont identiques.",
    mayMean: 'que la personne sait où demander',
    doesNotMean: 'que la personne est sollicitée par quiconque',
    edgeCases:
      '0 hors du cercle principal de personnes qui s’adressent aux mêmes ; si plusieurs cercles se valent, le maximum de chacun est 1 ; sans liens, 0 pour tout le monde ; indéfini quand il n’a pas été trouvé dans l’effort permis.',
  },
  'hits-authority': {
    title: 'HITS, autorité',
    reads:
      'combien cette personne est sollicitée par des personnes qui sollicitent aussi les autres sollicités',
    definedAs:
      "vecteur propre principal de A' A, où une valeur d’autorité est la somme des valeurs de pivot à l’origine des liens entrants et une valeur de pivot celle des valeurs d’autorité au bout des sortants ; ramené à un maximum de 1 ; sans direction, les deux sont identiques.",
    mayMean: 'que la personne est une adresse où aller, dans un réseau de conseil',
    doesNotMean:
      'une expertise ; et les personnes de cercles plus petits et séparés ont 0 quoi qu’elles sachent',
    edgeCases:
      '0 hors du cercle principal de personnes qui s’adressent aux mêmes ; si plusieurs cercles se valent, le maximum de chacun est 1 ; sans liens, 0 pour tout le monde ; indéfini quand il n’a pas été trouvé dans l’effort permis.',
  },
  'core-number': {
    title: 'Indice de noyau',
    reads: 'combien cette personne est enfoncée dans le centre dense du réseau',
    definedAs:
      'le plus grand k tel que la personne appartienne à un groupe où chacune a au moins k liens à l’intérieur ; orienté, liens entrants et sortants comptent, une paire mutuelle compte donc 2 ; sans direction, les voisins.',
    mayMean: 'l’appartenance à la partie la plus active et la plus étroitement liée',
    doesNotMean: 'une influence : le noyau peut être une seule unité active',
    edgeCases: 'personne en contact, 0.',
  },
  clustering: {
    title: 'Regroupement (clustering)',
    reads: 'quelle part des paires de contacts de cette personne sont elles-mêmes en contact',
    definedAs: 'liens entre contacts / liens possibles entre contacts, sans direction.',
    mayMean: 'l’appartenance à un cercle étroit',
    doesNotMean: 'qu’un cercle fermé est mauvais ou bon : il apporte confiance et aide, et peu de nouveau',
    edgeCases: 'moins de deux contacts, 0.',
  },
  constraint: {
    title: 'Contrainte',
    reads: 'combien les contacts de cette personne ramènent les uns aux autres',
    definedAs:
      'somme sur les contacts j de (p_ij + somme sur q de p_iq p_qj) au carré, p la part des liens d’une personne, z le nombre de sens d’un lien ; p_qj sur tout le réseau.',
    mayMean:
      'valeurs basses : des contacts dans des parties du réseau qui ne se connaissent pas, donc du nouveau et de la marge',
    doesNotMean: 'qu’un cercle fermé est mauvais : il apporte confiance et aide',
    edgeCases: 'personne en contact, indéfinie ; elle peut dépasser 1 avec un ou deux contacts.',
  },
  'constraint-weighted': {
    title: 'Contrainte avec la force',
    reads: 'combien les contacts de cette personne ramènent les uns aux autres',
    definedAs:
      'somme sur les contacts j de (p_ij + somme sur q de p_iq p_qj) au carré, p la part des liens d’une personne, z les forces des deux sens ensemble ; p_qj sur tout le réseau.',
    mayMean:
      'valeurs basses : des contacts dans des parties du réseau qui ne se connaissent pas, donc du nouveau et de la marge',
    doesNotMean: 'qu’un cercle fermé est mauvais : il apporte confiance et aide',
    edgeCases: 'personne en contact, indéfinie ; elle peut dépasser 1 avec un ou deux contacts.',
  },
  'effective-size': {
    title: 'Taille effective',
    reads: 'combien de contacts restent quand ceux qui se connaissent comptent en partie pour un',
    definedAs:
      'somme sur les contacts j de 1 moins la somme sur q de p_iq m_jq, m un lien en part du plus fort de j, z le nombre de sens d’un lien ; sans direction ni force, c’est n - 2t / n avec n contacts et t liens entre eux.',
    mayMean: 'de nombreuses sources distinctes de nouveau',
    doesNotMean: 'une portée : elle croît avec le nombre de contacts',
    edgeCases: 'personne en contact, indéfinie.',
  },
  'effective-size-weighted': {
    title: 'Taille effective avec la force',
    reads: 'combien de contacts restent quand ceux qui se connaissent comptent en partie pour un',
    definedAs:
      'somme sur les contacts j de 1 moins la somme sur q de p_iq m_jq, m un lien en part du plus fort de j, z les forces des deux sens ensemble ; sans direction ni force, c’est n - 2t / n avec n contacts et t liens entre eux.',
    mayMean: 'de nombreuses sources distinctes de nouveau',
    doesNotMean: 'une portée : elle croît avec le nombre de contacts',
    edgeCases: 'personne en contact, indéfinie.',
  },
  efficiency: {
    title: 'Efficience',
    reads:
      'quelle part des contacts de cette personne reste quand ceux qui se connaissent comptent en partie pour un',
    definedAs: 'taille effective / nombre de contacts, z le nombre de sens d’un lien.',
    mayMean: 'peu de contacts qui disent deux fois la même nouvelle',
    doesNotMean: 'que la personne pourrait se passer de contacts : la confiance demande du recouvrement',
    edgeCases: 'personne en contact, indéfinie ; un seul contact, 1.',
  },
  'burt-hierarchy': {
    title: 'Hiérarchie de la contrainte',
    reads:
      'combien la contrainte de cette personne vient d’un seul contact (1) plutôt que de tous également (0)',
    definedAs:
      'désordre de Coleman-Theil de la contrainte sur les contacts : somme sur les contacts j de x_j ln x_j / (N ln N), x_j = c_ij / (C / N), c_ij ce que le contact j ajoute à la contrainte, C leur somme et N le nombre de contacts, z le nombre de sens d’un lien.',
    mayMean: 'une dépendance envers une personne, souvent un supérieur ou un partenaire',
    doesNotMean: 'un rang : rien ici ne porte sur l’organigramme',
    edgeCases: 'personne en contact, indéfinie ; un seul contact, 1.',
  },
  'ei-index': {
    title: 'Indice E-I',
    reads:
      'si les contacts de cette personne sont hors de son groupe (1), dedans (-1), ou à parts égales (0)',
    definedAs:
      '(dehors - dedans) / (dehors + dedans), chacun le nombre de personnes à qui la personne s’adresse (sans direction : avec qui elle est en contact) dont le groupe est connu ; le groupe est la colonne `by`.',
    mayMean: 'une ouverture aux autres unités, ou un rôle entre elles',
    doesNotMean: 'un choix : les personnes de petits groupes ont plus de gens à rencontrer dehors que dedans',
    edgeCases: 'aucun contact avec un groupe connu, ou pas de groupe à soi : indéfini.',
  },
  participation: {
    title: 'Coefficient de participation',
    reads:
      'si les contacts de cette personne vont tous à un groupe (0) ou se répartissent entre beaucoup (vers 1)',
    definedAs:
      '1 - somme sur les groupes de (k_s / k) au carré, k_s le nombre de contacts avec des personnes du groupe s et k leur somme sur tous les groupes, sans direction ; les contacts sans groupe sont omis ; le groupe est la colonne `by`.',
    mayMean: 'une place entre unités',
    doesNotMean: 'que la personne les réunit ; avec g groupes, la valeur ne peut dépasser 1 - 1 / g',
    edgeCases:
      'aucun contact avec un groupe connu : indéfini ; les personnes sans groupe à elles ont une valeur, car il n’est pas demandé.',
  },
  'within-module-z': {
    title: 'z dans le groupe',
    reads:
      'de combien d’écarts-types les contacts dans son groupe sont plus ou moins nombreux que ceux de ses autres membres',
    definedAs:
      '(k - moyenne) / écart-type, k le nombre de contacts dans son groupe, sans direction, moyenne et écart (du groupe entier, non d’un échantillon) sur ses membres ; le groupe est la colonne `by`.',
    mayMean: 'un carrefour de son groupe (2,5 et plus, d’après la source)',
    doesNotMean:
      'une considération dans l’organisation : la valeur ne regarde qu’un groupe, et de petits groupes ne peuvent donner de grandes valeurs',
    edgeCases:
      'indéfini sans groupe à soi, et dans un groupe dont les membres en ont tous autant : il n’y a pas de dispersion pour mesurer.',
  },
};
