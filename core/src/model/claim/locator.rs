//! Where in an item something stands.

use crate::model::leaf::Line;
use crate::model::object::object;
use crate::model::vocabulary::DocumentPart;

object! {
    Locator {
        en: "locator" => "Where in an item of evidence something stands, closely enough that a reader finds it.",
        fr: "repère" => "L'endroit d'un élément de preuve où figure un passage, assez précis pour qu'on le retrouve.",
        source: "W3C Web Annotation selectors; Security Force Monitor citations",
    }
    optional part: DocumentPart, public {
        en: "part" => "Which part of the document: the title, the body, a caption.",
        fr: "partie" => "La partie du document : titre, corps du texte, légende.",
        source: "casecairn",
    }
    optional section: Line, public {
        en: "section" => "The number or the heading of the section, as printed.",
        fr: "section" => "Le numéro ou l'intitulé de la section, tel qu'imprimé.",
        source: "Security Force Monitor citations",
    }
    optional page: Line, public {
        en: "page" => "The page as printed, `42` or `xii`; not the page of the viewer.",
        fr: "page" => "La page telle qu'imprimée, `42` ou `xii` ; non celle du lecteur de fichiers.",
        source: "Security Force Monitor citations",
    }
    optional paragraph: u64, public {
        en: "paragraph" => "The paragraph of the body counted from 1, or its printed number where it has one.",
        fr: "paragraphe" => "Le rang du paragraphe dans le corps du texte, à partir de 1, ou son numéro imprimé s'il en porte un.",
        source: "casecairn",
    }
    optional timecode: Line, public {
        en: "timecode" => "The moment or the stretch in a recording, counted from its beginning: `00:01:23` or `00:01:23-00:01:40`.",
        fr: "minutage" => "L'instant ou le passage d'un enregistrement, compté depuis le début : `00:01:23` ou `00:01:23-00:01:40`.",
        source: "W3C Media Fragments URI 1.0",
    }
    optional frame: u64, public {
        en: "frame" => "The frame of a video counted from 0, or the image of a series.",
        fr: "image" => "Le rang de l'image dans une vidéo, à partir de 0, ou dans une série.",
        source: "casecairn",
    }
}
