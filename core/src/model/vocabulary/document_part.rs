//! Where in a document something stands.

use super::vocabulary;

vocabulary! {
    DocumentPart: open, {
        en: "part of the document" => "Which part of a document something stands in.",
        fr: "partie du document" => "Partie d'un document où figure quelque chose.",
        source: "casecairn",
    }
    Title = "title" {
        en: "title" => "The headline, subheadings above the text included.",
        fr: "titre" => "L'intitulé, sous-titre compris.",
        source: "casecairn",
    }
    DateLine = "date_line" {
        en: "date line" => "The line that gives date, place or author, before the text.",
        fr: "ligne de date" => "La ligne qui donne la date, le lieu ou l'auteur, avant le texte.",
        source: "casecairn",
    }
    Lead = "lead" {
        en: "opening paragraph" => "The first paragraph, which sums up the rest.",
        fr: "chapeau" => "Le premier paragraphe, qui résume la suite.",
        source: "casecairn",
    }
    Body = "body" {
        en: "body" => "The running text.",
        fr: "corps du texte" => "Le texte courant.",
        source: "casecairn",
    }
    Caption = "caption" {
        en: "caption" => "The words that go with a picture or a video.",
        fr: "légende" => "Les mots qui accompagnent une image ou une vidéo.",
        source: "casecairn",
    }
    Annex = "annex" {
        en: "annex" => "What is added after the text, such as a list of sites.",
        fr: "annexe" => "Ce qui est ajouté après le texte, comme une liste de sites.",
        source: "casecairn",
    }
    Sidebar = "sidebar" {
        en: "beside the text" => "Boxes, share buttons, newsletters and lists of other articles around the text.",
        fr: "hors-texte" => "Encadrés, boutons de partage, lettres d'information et listes d'autres articles autour du texte.",
        source: "casecairn",
    }
    Comments = "comments" {
        en: "readers' comments" => "What readers added, and the form in which they do so.",
        fr: "commentaires" => "Ce qu'ont ajouté les lecteurs, et le formulaire prévu à cet effet.",
        source: "casecairn",
    }
    Footer = "footer" {
        en: "page header or footer" => "What the page repeats at its top or bottom, with nothing to do with the text.",
        fr: "en-tête ou pied de page" => "Ce que la page répète en haut ou en bas, sans rapport avec le texte.",
        source: "casecairn",
    }
}
