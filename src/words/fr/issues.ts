import type { issues as english } from '../en/issues.js';
import { identityIssues } from './identity-issues.js';

export const issues: typeof english = {
  ...identityIssues,
  'file-empty': {
    title: 'fichier vide',
    why: 'Il n’y a pas de ligne d’en-tête : aucune colonne ne peut être distinguée d’une autre.',
  },
  'no-rows': {
    title: 'un en-tête sans lignes',
    why: 'Le fichier est lu, et ne contient ni personne ni rien.',
  },
  'encoding-invalid': {
    title: 'des octets qui ne sont pas du texte dans cet encodage',
    why: 'Un encodage deviné changerait noms et identifiants en silence. Enregistrez le fichier en UTF-8.',
  },
  'not-csv': {
    title: 'pas un fichier CSV',
    why: 'Les premiers octets sont ceux d’un classeur, d’une archive ou d’une page.',
  },
  'column-missing': {
    title: 'une colonne requise manque',
    why: 'Sans elle, les lignes n’ont pas de sens. --map nomme la colonne qui la contient.',
  },
  'column-repeated': {
    title: 'deux colonnes du même nom',
    why: 'On ne peut dire laquelle des deux est visée.',
  },
  'opt-out-unclear': {
    title: 'une colonne qui dit qui ne doit pas être inclus',
    why: 'Son oui veut dire non, et sans colonne participate tout le monde serait analysé, même qui a refusé.',
  },
  'column-reserved': {
    title: 'une colonne au nom que des programmes réservent',
    why: 'Elle est lue ici comme toute autre ; d’autres programmes peuvent y échouer.',
  },
  'column-unnamed': { title: 'une colonne sans nom', why: 'Ses cellules ne sont pas utilisées.' },
  'delimiter-unclear': {
    title: 'le séparateur ne peut être déterminé',
    why: 'Les colonnes requises se trouvent avec plus d’un séparateur.',
  },
  'header-quote': {
    title: 'un guillemet jamais fermé dans l’en-tête',
    why: 'On ne peut dire où finit un nom et où commence le suivant.',
  },
  'header-width': {
    title: 'un en-tête d’une autre largeur que toutes les lignes',
    why: 'On ne peut dire quel nom va avec quelle cellule.',
  },
  'header-not-first': {
    title: 'des lignes au-dessus de l’en-tête',
    why: 'L’en-tête est la première ligne ayant toutes les colonnes requises ; ce qui est au-dessus n’est pas du tableau.',
  },
  'columns-too-many': {
    title: 'des colonnes au-delà de la limite',
    why: 'Un fichier sans fins de ligne ressemble à cela.',
  },
  'rows-too-many': {
    title: 'des lignes au-delà de la limite',
    why: 'La limite a été fixée pour qu’un mauvais fichier s’arrête tôt.',
  },
  'cell-too-large': {
    title: 'une cellule au-delà de la taille limite',
    why: 'Un guillemet non fermé ou un fichier abîmé ressemble à cela.',
  },
  'file-too-large': {
    title: 'un fichier au-delà de la taille limite',
    why: 'La limite a été fixée pour qu’un mauvais fichier s’arrête tôt.',
  },
  'expansion-too-large': {
    title: 'une archive qui se déploie bien au-delà de sa taille',
    why: 'Les archives faites pour remplir mémoire ou disques ressemblent à cela.',
  },
  'archive-damaged': {
    title: 'une archive gzip abîmée ou tronquée',
    why: 'Des lignes manqueraient à sa fin.',
  },
  'quote-unclosed': {
    title: 'un guillemet jamais fermé',
    why: 'Tout ce qui suit serait lu comme une cellule : sa ligne est donc laissée de côté et la suivante repart à neuf.',
  },
  'quote-bare': {
    title: 'des guillemets dans une cellule qui n’en a pas autour',
    why: 'Ils sont lus tels quels, comme dans un surnom. En rigueur, ils devraient être doublés et la cellule entre guillemets.',
  },
  'rows-merged': {
    title: 'des lignes qu’un guillemet a réunies',
    why: 'Deux guillemets jamais fermés font une seule cellule de toutes les lignes entre eux.',
  },
  'row-repaired': {
    title: 'une ligne réparée',
    why: 'Il n’y avait qu’une façon de donner à chaque cellule sa colonne, d’après les autres lignes. --lenient le demande.',
  },
  'header-repaired': {
    title: 'un en-tête réparé',
    why: 'Les noms des colonnes demandées montrent ce qu’il voulait dire. --lenient le demande.',
  },
  'quote-misplaced': {
    title: 'un guillemet mal placé',
    why: 'Une virgule perdue avant une cellule entre guillemets ressemble à cela, et déplace des valeurs dans d’autres colonnes.',
  },
  'row-too-short': {
    title: 'une ligne avec trop peu de cellules',
    why: 'On ne peut dire quelle cellule manque : toute valeur peut être sous la mauvaise colonne.',
  },
  'row-too-long': {
    title: 'une ligne avec trop de cellules',
    why: 'Un séparateur dans une cellule sans guillemets ressemble à cela.',
  },
  'row-too-large': {
    title: 'un enregistrement au-delà de la taille limite',
    why: 'Un guillemet non fermé ou un fichier abîmé ressemble à cela.',
  },
  'header-repeated': { title: 'encore l’en-tête', why: 'Des fichiers joints ressemblent à cela.' },
  'table-repeated': {
    title: 'un second tableau dans le fichier',
    why: 'S’il commence comme le premier, il compterait tout deux fois ; les lignes d’un autre n’appartiennent pas à celui-ci.',
  },
  'value-missing': { title: 'une cellule requise est vide', why: 'La ligne ne dit rien sans elle.' },
  'number-invalid': {
    title: 'pas un nombre',
    why: 'Les nombres s’écrivent avec des chiffres et un point décimal, comme 3.5.',
  },
  'number-range': { title: 'un nombre hors limites', why: 'La colonne indique quelles valeurs ont un sens.' },
  'date-invalid': {
    title: 'pas une date',
    why: 'Les dates s’écrivent l’année d’abord, comme 2026-03-31 ou 2026-03-31T09:30:00Z ; les autres ordres sont ambigus.',
  },
  'date-local': {
    title: 'des heures sans fuseau horaire',
    why: 'Le jour compte tel qu’il est écrit, quel que soit le fuseau ; à côté d’heures avec fuseau, les jours peuvent différer d’un. --time-zone indique où elles ont été écrites.',
  },
  'date-twice': {
    title: 'une heure que les horloges montrent deux fois',
    why: 'Quand on retarde les horloges, une heure revient deux fois. C’est la première qui est retenue ; le jour est le même.',
  },
  'date-missing': {
    title: 'des lignes sans date dans un fichier qui en a',
    why: 'Elles comptent, sauf si une période est demandée.',
  },
  'date-range': {
    title: 'une date très lointaine, passée ou future',
    why: 'Une année mal tapée, ou une valeur de remplissage comme 9999-12-31, ressemble à cela.',
  },
  'date-order': { title: 'une personne partie avant son début', why: 'L’une des deux dates est fausse.' },
  'word-unknown': {
    title: 'un mot qui n’est pas de ceux admis',
    why: 'La colonne contient l’un de quelques mots.',
  },
  'person-repeated': {
    title: 'une personne deux fois, à l’identique',
    why: 'Les lignes disent la même chose et comptent une fois.',
  },
  'person-conflict': {
    title: 'une personne deux fois, différemment',
    why: 'On ne peut dire quelle ligne est juste ; la première est utilisée.',
  },
  'id-repeated': {
    title: 'un identifiant déjà utilisé',
    why: 'On ne peut dire quelle ligne est juste ; la première est utilisée.',
  },
  'id-changed': {
    title: 'un identifiant entouré d’espaces ou sous une autre forme Unicode',
    why: 'Les identifiants sont comparés sans espaces extérieurs et sous forme composée (NFC).',
  },
  'participation-unclear': {
    title: 'pas de réponse claire sur la participation',
    why: 'Là où la colonne existe, seul un oui clair est un oui : la personne et ses liens sont retirés.',
  },
  'never-unclear': {
    title: 'pas de réponse claire sur qui ne doit jamais être apparié',
    why: 'Là où la cellule est remplie, seul un non clair est un non : les deux ne sont pas mis en relation.',
  },
  'manager-unknown': {
    title: 'un responsable qui ne figure pas parmi les personnes',
    why: 'La personne est traitée comme sans responsable.',
  },
  'manager-self': {
    title: 'une personne responsable d’elle-même',
    why: 'La personne est traitée comme sans responsable.',
  },
  'manager-cycle': {
    title: 'des responsables en cercle',
    why: 'Personne dans le cercle n’a de place dans la hiérarchie ; profondeur et total des subordonnés sont indéfinis.',
  },
  'two-managers': {
    title: 'un second responsable',
    why: 'Le premier nommé donne la ligne hiérarchique ; le second n’est pas utilisé.',
  },
  'dotted-manager-unknown': {
    title: 'une ligne pointillée vers quelqu’un qui ne figure pas parmi les personnes',
    why: 'La ligne pointillée est omise ; la ligne hiérarchique reste.',
  },
  'dotted-manager-self': {
    title: 'une ligne pointillée d’une personne vers elle-même',
    why: 'La ligne pointillée est omise ; elle ne relie personne.',
  },
  'dotted-manager-repeated': {
    title: 'une ligne pointillée qui répète la ligne hiérarchique',
    why: 'Le responsable est déjà connu ; la ligne pointillée est omise.',
  },
  'person-unknown': {
    title: 'un lien vers quelqu’un qui ne figure pas parmi les personnes',
    why: 'On ne sait rien de cette personne : unité, entreprise et consentement manquent.',
  },
  'self-tie': { title: 'un lien d’une personne vers elle-même', why: 'Il ne relie personne.' },
  'weight-zero': { title: 'un poids nul', why: 'Il dit qu’il n’y a pas de lien.' },
  'opted-out': {
    title: 'quelqu’un qui ne participe pas',
    why: 'La personne et ses liens sont retirés avant que le réseau n’existe.',
  },
  'outside-window': { title: 'hors de la période', why: 'Seul compte ce qui s’est passé dans la période.' },
  undated: {
    title: 'pas de date, et une période était demandée',
    why: 'On ne peut dire si cela tombe dans la période.',
  },
  'meeting-too-large': {
    title: 'une réunion au-delà de la taille de diffusion',
    why: 'Une réunion nombreuse ne relie personne en particulier ; --broadcast-size fixe la limite.',
  },
  'meeting-too-small': { title: 'une réunion de moins de deux personnes', why: 'Elle ne relie personne.' },
  'kind-one-way': {
    title: 'un type orienté où aucun lien ne va dans les deux sens',
    why: 'Des liens qui unissent pareillement leurs deux bouts et sont listés une fois ressemblent à cela. Lus avec une direction, la réponse dépend du bout nommé d’abord.',
  },
  'kind-unknown': {
    title: 'des règles pour un type qu’aucun lien n’a',
    why: 'Elles ne changent rien. Un nom écrit autrement dans les données ressemble à cela, et ses liens sont alors lus selon d’autres règles.',
  },
  'answers-contradict': {
    title: 'des réponses qui ne peuvent toutes valoir',
    why: 'Il y a plus d’accords que de places, ou une personne pour deux rôles qui s’excluent.',
  },
  'roles-contradict': {
    title: 'un rôle qui demande l’impossible',
    why: 'Des suggestions sont faites tout de même, en renonçant au moins possible, et disent à quoi.',
  },
  'seats-exceed-people': {
    title: 'plus de places que de personnes',
    why: 'À moins que des personnes n’aient plusieurs rôles, des places restent vides de toute façon.',
  },
  'role-empty': {
    title: 'un rôle qui ne demande rien',
    why: 'Sans thèmes, compétences ni portée, seuls des souhaits peuvent dire qui lui conviendrait.',
  },
  'wish-contradicts': {
    title: 'un non à côté d’un souhait',
    why: 'Le non compte : il n’est jamais outrepassé.',
  },
  'reference-unknown': {
    title: 'le nom de quelque chose d’absent des données',
    why: 'La ligne renvoie à une personne, un rôle, une unité ou une entreprise qu’aucun fichier ne contient.',
  },
};
