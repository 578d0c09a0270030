import type { MeasureText } from '../en/measure-texts.js';

/** Cards of contacts, reach and distance. */
export const distanceTexts = {
  'in-degree': {
    title: 'Degré entrant',
    reads: 'combien de personnes différentes s’adressent à cette personne',
    definedAs:
      'nombre de personnes différentes ayant un lien vers la personne ; la force ne joue pas ; sans direction, le nombre de voisins.',
    mayMean:
      'dans un réseau de conseil ou de confiance, que la personne est sollicitée ; dans un réseau de messages, qu’on lui écrit',
    doesNotMean:
      'que la personne est aimée, utile ou efficace ; le nombre croît avec la taille de l’unité et avec la fonction',
    edgeCases: 'les personnes sans liens ont 0',
  },
  'out-degree': {
    title: 'Degré sortant',
    reads: 'à combien de personnes différentes cette personne s’adresse',
    definedAs:
      'nombre de personnes différentes vers qui la personne a un lien ; la force ne joue pas ; sans direction, le nombre de voisins.',
    mayMean: 'que la personne demande, partage ou coordonne largement, ou répond longuement aux enquêtes',
    doesNotMean: 'que la personne a de l’influence : s’adresser à beaucoup n’est pas être suivi d’eux',
    edgeCases: 'les personnes sans liens ont 0',
  },
  'in-strength': {
    title: 'Force entrante',
    reads: 'combien de contacts arrivent à cette personne',
    definedAs: 'somme des forces des liens entrants ; sans direction, de tous les liens.',
    mayMean: 'une charge, là où la force compte des messages ou des minutes',
    doesNotMean: 'l’importance : quelques contacts très actifs peuvent peser plus que beaucoup de personnes',
    edgeCases: 'les personnes sans liens ont 0',
  },
  'out-strength': {
    title: 'Force sortante',
    reads: 'combien de contacts cette personne amorce',
    definedAs: 'somme des forces des liens sortants ; sans direction, de tous les liens.',
    mayMean: 'une charge, là où la force compte des messages ou des minutes',
    doesNotMean: 'l’importance : quelques contacts très actifs peuvent peser plus que beaucoup de personnes',
    edgeCases: 'les personnes sans liens ont 0',
  },
  'reach-2': {
    title: 'Portée en deux pas',
    reads: 'combien de personnes sont à deux pas au plus en partant de cette personne',
    definedAs:
      'nombre d’autres personnes à deux pas au plus le long des liens sortants ; sans direction, le long de tous.',
    mayMean: 'qu’une nouvelle partie de cette personne gagne beaucoup de gens par ses connaissances',
    doesNotMean: 'que la nouvelle est entendue, ou qu’elle serait transmise',
    edgeCases: 'les personnes sans liens ont 0',
  },
  betweenness: {
    title: 'Intermédiarité (betweenness)',
    reads: 'combien de plus courts chemins entre deux autres passent par cette personne',
    definedAs:
      'somme, sur les paires ordonnées d’autres personnes (non ordonnées sans direction), de la part de leurs plus courts chemins passant par la personne ; la force ne joue pas ; non normalisée.',
    mayMean:
      'que la personne relie des parties de l’organisation qui ont peu d’autres chemins ; aussi un goulet',
    doesNotMean:
      'un pouvoir ou un mérite : les contacts ne sont pas tenus au plus court chemin, et un lien manquant peut beaucoup déplacer la valeur',
    edgeCases: 'personnes isolées, 0 ; les paires qui ne s’atteignent pas n’ajoutent rien.',
  },
  'betweenness-normalized': {
    title: 'Intermédiarité normalisée',
    reads: 'quelle part de toutes les paires d’autres a son plus court chemin par cette personne',
    definedAs:
      'intermédiarité divisée par (n - 1)(n - 2) paires ordonnées d’autres, ou la moitié sans direction.',
    mayMean:
      'que la personne relie des parties de l’organisation qui ont peu d’autres chemins ; aussi un goulet',
    doesNotMean:
      'un pouvoir ou un mérite : les contacts ne sont pas tenus au plus court chemin, et un lien manquant peut beaucoup déplacer la valeur ; les valeurs de réseaux de tailles différentes ne se valent toujours pas',
    edgeCases: 'moins de trois personnes, indéfinie.',
  },
  'betweenness-weighted': {
    title: 'Intermédiarité avec la force',
    reads:
      'combien de plus courts chemins entre autres passent par cette personne quand les liens forts sont courts',
    definedAs:
      'comme l’intermédiarité, la longueur d’un lien étant 1 / force ; des longueurs qui diffèrent de moins de 1e-10 d’elles-mêmes (jusqu’à 1e-14 près de liens très courts) comptent comme égales.',
    mayMean:
      'que la personne relie des parties de l’organisation qui ont peu d’autres chemins ; aussi un goulet',
    doesNotMean:
      'un pouvoir ou un mérite : les contacts ne sont pas tenus au plus court chemin, et un lien manquant peut beaucoup déplacer la valeur ; elle dépend de la façon dont la force a été mesurée',
    edgeCases: 'personnes isolées, 0.',
  },
  'harmonic-closeness': {
    title: 'Proximité harmonique',
    reads: 'combien cette personne est proche de tout le monde, où que pointent les liens',
    definedAs:
      'moyenne sur les n - 1 autres de 1 / distance, sans direction ; qui ne peut être atteint ajoute 0 ; sans direction, les trois formes sont identiques.',
    mayMean: 'que l’information arrive vite à cette personne ou en part vite',
    doesNotMean:
      'qu’elle le fait, ou que la personne est centrale en un autre sens : dans un réseau dense, toutes les valeurs se ressemblent',
    edgeCases: 'personnes isolées, 0 ; une seule personne, indéfinie.',
  },
  'harmonic-closeness-in': {
    title: 'Proximité harmonique, entrante',
    reads: 'combien tout le monde est proche de cette personne, le long des liens',
    definedAs:
      'moyenne sur les n - 1 autres de 1 / distance, le long des liens vers la personne ; qui ne peut être atteint ajoute 0 ; sans direction, les trois formes sont identiques.',
    mayMean: 'que l’information arrive vite à cette personne ou en part vite',
    doesNotMean:
      'qu’elle le fait, ou que la personne est centrale en un autre sens : dans un réseau dense, toutes les valeurs se ressemblent',
    edgeCases: 'personnes isolées, 0 ; une seule personne, indéfinie.',
  },
  'harmonic-closeness-out': {
    title: 'Proximité harmonique, sortante',
    reads: 'combien cette personne est proche de tout le monde, le long des liens',
    definedAs:
      'moyenne sur les n - 1 autres de 1 / distance, le long des liens partant de la personne ; qui ne peut être atteint ajoute 0 ; sans direction, les trois formes sont identiques.',
    mayMean: 'que l’information arrive vite à cette personne ou en part vite',
    doesNotMean:
      'qu’elle le fait, ou que la personne est centrale en un autre sens : dans un réseau dense, toutes les valeurs se ressemblent',
    edgeCases: 'personnes isolées, 0 ; une seule personne, indéfinie.',
  },
  'harmonic-closeness-weighted': {
    title: 'Proximité harmonique avec la force',
    reads:
      'combien cette personne est proche de tout le monde, où que pointent les liens, quand les liens forts sont courts',
    definedAs:
      'moyenne sur les n - 1 autres de 1 / distance, sans direction, la longueur d’un lien étant 1 / force.',
    mayMean: 'que beaucoup de contacts mènent vite à cette personne ou en partent',
    doesNotMean: 'une part : la valeur croît avec l’unité de mesure de la force',
    edgeCases: 'personnes isolées, 0 ; une seule personne, indéfinie.',
  },
  'harmonic-closeness-in-weighted': {
    title: 'Proximité harmonique, entrante, avec la force',
    reads:
      'combien tout le monde est proche de cette personne, le long des liens, quand les liens forts sont courts',
    definedAs:
      'moyenne sur les n - 1 autres de 1 / distance, le long des liens vers la personne, la longueur d’un lien étant 1 / force.',
    mayMean: 'que beaucoup de contacts mènent vite à cette personne ou en partent',
    doesNotMean: 'une part : la valeur croît avec l’unité de mesure de la force',
    edgeCases: 'personnes isolées, 0 ; une seule personne, indéfinie.',
  },
  'harmonic-closeness-out-weighted': {
    title: 'Proximité harmonique, sortante, avec la force',
    reads:
      'combien cette personne est proche de tout le monde, le long des liens, quand les liens forts sont courts',
    definedAs:
      'moyenne sur les n - 1 autres de 1 / distance, le long des liens partant de la personne, la longueur d’un lien étant 1 / force.',
    mayMean: 'que beaucoup de contacts mènent vite à cette personne ou en partent',
    doesNotMean: 'une part : la valeur croît avec l’unité de mesure de la force',
    edgeCases: 'personnes isolées, 0 ; une seule personne, indéfinie.',
  },
  'closeness-wf': {
    title: 'Proximité de Wasserman et Faust',
    reads:
      'combien cette personne est proche de tout le monde, où que pointent les liens ; les personnes hors d’atteinte comptent contre',
    definedAs:
      '(r / (n - 1)) fois (r / somme des distances) sur les r personnes qui peuvent être atteintes, sans direction ; sans direction, les trois sens sont identiques.',
    mayMean: 'que l’information arrive vite à cette personne ou en part vite',
    doesNotMean:
      'la même chose que « closeness » dans tout programme : certains omettent la part des personnes atteintes, d’autres donnent 0 dès qu’une est hors d’atteinte',
    edgeCases: 'personnes isolées, 0 ; une seule personne, indéfinie.',
  },
} satisfies Readonly<Record<string, MeasureText>>;
