//! The layout of tables: which column holds what.

use super::GENERATED_BY;
use super::labels::texts;
use super::markdown::{capital, cell, head, heading, made_by, row};
use crate::exchange::{Column, KINDS, Take, layout};
use crate::lang::{Lang, Text};
use crate::model::shape::{ObjectMeta, Presence};
use serde_json::{Value, json};
use std::fmt::Write as _;

const TITLE: Text = Text { en: "Records as tables", fr: "Les fiches en tableaux" };

const INTRODUCTION: Text = Text {
    en: "\
Records of one kind as a flat table, a row each: as CSV, as a data frame, as Arrow; the same columns on the way out and on
the way in, in any order, and any of them may be left out but those that are required. What is read passes every rule that
JSON passes, and an issue says its row and column. A column that is not listed here, and a cell that cannot be placed, is an
issue: nothing is dropped.

- A column is named by the way to its value, with dots: `place.country`. An empty cell says nothing; it stands for an absent
  value.
- A **number** is written with a point and without spaces, **yes or no** as `true` or `false`, a **code** as it stands in
  the [codebook](MODEL.md); beside it, `kind.other` takes the source's own word where none fits.
- **JSON** is a list or an object in one cell: `[{\"text\":\"Green Lantern Park\"}]`. An object that has columns of its
  own may be given whole in one cell instead, never both.
- A **derived** column is written for people who sort and count, and is compared with its date when it is read, not taken
  from it.
- A column `type` may be there; each of its cells says the kind, `compound`.

CSV follows RFC 4180, in UTF-8; on the way in, `;` and tabs part cells as well, and a byte order mark may stand first. A
text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return, also behind
`;`, a tab or a line break) has an apostrophe before it in CSV, which is taken away again when casecairn reads it: another
reader of the file sees it.",
    fr: "\
Les fiches d'un même genre en un tableau plat, une ligne chacune : en CSV, en tableau de données, en Arrow ; les colonnes
sont les mêmes en sortie et en entrée, dans n'importe quel ordre, et toutes peuvent manquer, sauf celles qui sont
obligatoires. Ce qui est lu passe par toutes les règles auxquelles JSON est soumis, et une anomalie dit sa ligne et sa
colonne. Une colonne qui ne figure pas ici, une cellule qui ne trouve pas de place : c'est une anomalie, rien n'est perdu.

- Une colonne porte le nom du chemin vers sa valeur, avec des points : `place.country`. Une cellule vide ne dit rien ; elle
  vaut une valeur absente.
- Un **nombre** s'écrit avec un point et sans espaces, **oui ou non** par `true` ou `false`, un **code** tel qu'il figure
  dans le [dictionnaire](MODEL.fr.md) ; à côté, `kind.other` reçoit le mot même de la source quand aucun ne convient.
- **JSON** désigne une liste ou un objet dans une seule cellule : `[{\"text\":\"Green Lantern Park\"}]`. Un objet qui a
  ses propres colonnes peut aussi être donné en entier dans une cellule, jamais des deux façons.
- Une colonne **calculée** est écrite pour qui trie et compte ; à la lecture, elle est comparée à sa date, et rien n'en est
  repris.
- Une colonne `type` peut figurer ; chacune de ses cellules dit le genre, `compound`.

Le CSV suit la RFC 4180, en UTF-8 ; en entrée, `;` et les tabulations séparent aussi les cellules, et une marque d'ordre des
octets peut figurer en tête. Un texte qu'un tableur exécuterait comme une formule (il commence par `=`, `+`, `-`, `@`, une
tabulation ou un retour chariot, y compris après `;`, une tabulation ou un saut de ligne) est précédé en CSV d'une
apostrophe, que casecairn ôte à la lecture : un autre lecteur du fichier la voit.",
};

const COLUMN: Text = Text { en: "Column", fr: "Colonne" };
const VALUE: Text = Text { en: "Cell", fr: "Cellule" };
const PRESENCE: Text = Text { en: "Presence", fr: "Présence" };
const WHAT: Text = Text { en: "What it is", fr: "Description" };
const REQUIRED: Text = Text { en: "required", fr: "obligatoire" };
const OPTIONAL: Text = Text { en: "optional", fr: "facultatif" };
const WITHIN: Text = Text { en: "required in its object", fr: "obligatoire dans son objet" };

/// The layout as a page of Markdown: for each kind of record its columns.
///
/// ```
/// use casecairn::{Lang, schema::tables_page};
/// assert!(tables_page(Lang::En).contains("| `place.country` |"));
/// ```
pub fn tables_page(lang: Lang) -> String {
    let mut page = made_by();
    let _ = writeln!(page, "# {}\n\n{}", TITLE.get(lang), INTRODUCTION.get(lang));
    for meta in KINDS {
        let title = format!("{} · `{}`", capital(meta.about.label.get(lang)), tag(meta));
        page.push_str(&heading(2, tag(meta), &title));
        page.push_str(&head([COLUMN, VALUE, PRESENCE, WHAT], lang));
        for column in layout(meta) {
            let name = format!("`{}`", column.name());
            let about = &column.field.about;
            let what = format!("**{}.** {}", cell(&capital(about.label.get(lang))), cell(about.doc.get(lang)));
            let (_, value) = value(&column);
            page.push_str(&row([name.as_str(), value.get(lang), presence(&column).get(lang), &what]));
        }
    }
    page
}

/// The layout as data: for each kind of record its columns, in their order.
///
/// ```
/// let tables = casecairn::schema::tables();
/// assert_eq!(tables["kinds"]["compound"][0]["column"], "id");
/// ```
pub fn tables() -> Value {
    let kinds = KINDS.iter().map(|meta| {
        let columns = layout(meta).into_iter().map(|column| {
            json!({
                "column": column.name(),
                "path": column.way,
                "cell": value(&column).0,
                "required": is_required(&column) && column.way.len() == 1,
                "class": column.field.class.code(),
                "label": texts(column.field.about.label),
            })
        });
        (tag(meta).to_owned(), columns.collect::<Vec<_>>().into())
    });
    json!({ "generated_by": GENERATED_BY, "kinds": kinds.collect::<serde_json::Map<_, _>>() })
}

fn tag(meta: &ObjectMeta) -> &'static str {
    meta.tag.unwrap_or_default()
}

/// What a cell holds: for programs, for people.
fn value(column: &Column) -> (&'static str, Text) {
    match column.take {
        Take::Text if matches!(column.field.shape, crate::model::shape::Shape::Vocabulary(_)) => {
            ("code", Text { en: "code", fr: "code" })
        }
        Take::Text => ("text", Text { en: "text", fr: "texte" }),
        Take::Other => ("other", Text { en: "the source's own word", fr: "le mot même de la source" }),
        Take::Whole => ("whole", Text { en: "whole number", fr: "nombre entier" }),
        Take::Number => ("number", Text { en: "number", fr: "nombre" }),
        Take::Ordinate(0) => ("longitude", Text { en: "number: longitude", fr: "nombre : longitude" }),
        Take::Ordinate(_) => ("latitude", Text { en: "number: latitude", fr: "nombre : latitude" }),
        Take::Flag => ("flag", Text { en: "yes or no", fr: "oui ou non" }),
        Take::Day(_) if column.part == ".earliest" => {
            ("earliest", Text { en: "derived: first day", fr: "calculée : premier jour" })
        }
        Take::Day(_) => ("latest", Text { en: "derived: last day", fr: "calculée : dernier jour" }),
        Take::Object => {
            ("object", Text { en: "JSON, in place of the columns below", fr: "JSON, au lieu des colonnes ci-dessous" })
        }
        Take::Json => ("json", Text { en: "JSON", fr: "JSON" }),
    }
}

fn is_required(column: &Column) -> bool {
    column.field.presence == Presence::Required
        && matches!(column.take, Take::Text | Take::Whole | Take::Number | Take::Flag | Take::Json)
}

fn presence(column: &Column) -> Text {
    match (is_required(column), column.way.len()) {
        (true, 1) => REQUIRED,
        (true, _) => WITHIN,
        (false, _) => OPTIONAL,
    }
}
