//! The fixed words of the codebook, in every language.

use crate::lang::Text;
use crate::model::shape::Class;

/// A colon: French puts a no-break space before it.
pub(super) const COLON: Text = Text { en: ":", fr: "\u{a0}:" };

pub(super) const TITLE: Text = Text { en: "The model", fr: "Le modèle" };

pub(super) const INTRODUCTION: Text = Text {
    en: "\
Every record, field and value of casecairn, with what it means and where it comes from. A dossier is a header and
records; a record is an actor, a compound, an incident or a piece of evidence. There is no record for a private person.

A field is **required**, **optional** or a **list**. `null` and absent mean the same, and so does an empty list: nothing
has to be guessed. Objects are closed: a key that is not listed is refused, except under `extensions`.

Each field has a **class**. What is *public* may be published as it is; what is *protected* may be published only
coarsened, or after a decision; what is *internal* never leaves those who made the dossier.",
    fr: "\
Toutes les fiches, tous les champs et toutes les valeurs de casecairn, avec leur sens et leur origine. Un dossier se
compose d'un en-tête et de fiches ; une fiche décrit un acteur, un complexe, un incident ou un élément de preuve. Il
n'existe pas de fiche pour les particuliers.

Un champ est **obligatoire**, **facultatif** ou une **liste**. `null` et l'absence ont le même sens, comme la liste
vide : rien n'oblige à deviner. Les objets sont fermés : une clé qui n'y figure pas est refusée, sauf sous `extensions`.

Chaque champ a une **classe**. Ce qui est *public* peut être publié tel quel ; ce qui est *protégé* ne peut l'être que
sous une forme moins précise, ou après décision ; ce qui est *interne* ne quitte jamais les auteurs du dossier.",
};

pub(super) const CONTENTS: Text = Text { en: "Contents", fr: "Sommaire" };

pub(super) const RECORDS: Text = Text { en: "Dossier and records", fr: "Dossier et fiches" };
pub(super) const ABOUT_RECORDS: Text =
    Text { en: "What stands on a line of its own in a stream.", fr: "Ce qui occupe une ligne à soi dans un flux." };
pub(super) const OBJECTS: Text = Text { en: "Objects", fr: "Objets" };
pub(super) const ABOUT_OBJECTS: Text =
    Text { en: "What stands inside a record.", fr: "Ce qui figure à l'intérieur d'une fiche." };
pub(super) const CHOICES: Text = Text { en: "Choices", fr: "Choix" };
pub(super) const ABOUT_CHOICES: Text =
    Text { en: "Values that may take one of several forms.", fr: "Les valeurs qui peuvent prendre plusieurs formes." };
pub(super) const VOCABULARIES: Text = Text { en: "Vocabularies", fr: "Vocabulaires" };
pub(super) const ABOUT_VOCABULARIES: Text = Text {
    en: "Closed lists of values. A code is written in JSON, a label is shown to people.",
    fr: "Des listes fermées de valeurs. Le code s'écrit en JSON, le libellé se montre aux personnes.",
};
pub(super) const VALUES: Text = Text { en: "Texts and numbers", fr: "Textes et nombres" };
pub(super) const ABOUT_VALUES: Text = Text {
    en: "The smallest values. A text is kept exactly as it was given.",
    fr: "Les plus petites valeurs. Un texte est conservé exactement tel qu'il a été donné.",
};

pub(super) const SOURCE: Text = Text { en: "Source", fr: "Source" };
pub(super) const USED_IN: Text = Text { en: "Used in", fr: "Utilisé dans" };

pub(super) const FIELD: Text = Text { en: "Field", fr: "Champ" };
pub(super) const TYPE: Text = Text { en: "Type", fr: "Type" };
pub(super) const PRESENCE: Text = Text { en: "Presence", fr: "Présence" };
pub(super) const CLASS: Text = Text { en: "Class", fr: "Classe" };
pub(super) const WHAT: Text = Text { en: "What it is", fr: "Description" };
pub(super) const TAG: Text = Text { en: "`type`", fr: "`type`" };
pub(super) const TAG_LABEL: Text = Text { en: "Type", fr: "Type" };
pub(super) const TAG_DOC: Text = Text { en: "Says what the object is.", fr: "Dit ce qu'est l'objet." };

pub(super) const REQUIRED: Text = Text { en: "required", fr: "obligatoire" };
pub(super) const OPTIONAL: Text = Text { en: "optional", fr: "facultatif" };
pub(super) const LIST: Text = Text { en: "list", fr: "liste" };

pub(super) const PUBLIC: Text = Text { en: "public", fr: "public" };
const PROTECTED: Text = Text { en: "protected", fr: "protégé" };
const INTERNAL: Text = Text { en: "internal", fr: "interne" };

/// The word for a class.
pub(super) const fn class(class: Class) -> Text {
    match class {
        Class::Public => PUBLIC,
        Class::Protected => PROTECTED,
        Class::Internal => INTERNAL,
    }
}

pub(super) const EITHER: Text = Text { en: "Either", fr: "Soit" };
pub(super) const OR: Text = Text { en: "or, to say more,", fr: "soit, pour en dire plus," };

pub(super) const CODE: Text = Text { en: "Code", fr: "Code" };
pub(super) const LABEL: Text = Text { en: "Label", fr: "Libellé" };
pub(super) const MEANING: Text = Text { en: "Meaning", fr: "Sens" };
pub(super) const OPEN: Text = Text {
    en: "Where none fits, the source's own word is kept: `{\"other\": \"…\"}`.",
    fr: "Si aucune ne convient, le mot même de la source est conservé : `{\"other\": \"…\"}`.",
};

pub(super) const MOST: Text = Text { en: "Most characters", fr: "Nombre maximal de caractères" };
pub(super) const PATTERN: Text = Text { en: "Form", fr: "Forme" };
pub(super) const EXAMPLES: Text = Text { en: "Examples", fr: "Exemples" };
pub(super) const MALFORMED: Text = Text { en: "Otherwise", fr: "Sinon" };
pub(super) const RULES_PAGE: Text = Text { en: "RULES.md", fr: "RULES.fr.md" };
