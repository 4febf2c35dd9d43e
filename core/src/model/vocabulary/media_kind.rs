//! What a batch holds.

use super::vocabulary;

vocabulary! {
    MediaKind: open, {
        en: "kind of media" => "What sort of items a batch holds.",
        fr: "type de média" => "Nature des éléments que contient un lot.",
        source: "casecairn",
    }
    Video = "video" {
        en: "video" => "Moving images, with or without sound.",
        fr: "vidéo" => "Images animées, avec ou sans son.",
        source: "casecairn",
    }
    Image = "image" {
        en: "image" => "Photographs and other still pictures.",
        fr: "image" => "Photographies et autres images fixes.",
        source: "casecairn",
    }
    Audio = "audio" {
        en: "audio" => "Sound without pictures.",
        fr: "audio" => "Son sans image.",
        source: "casecairn",
    }
    Document = "document" {
        en: "document" => "Texts with pages of their own, on paper or as files.",
        fr: "document" => "Textes composés de pages, sur papier ou sous forme de fichiers.",
        source: "casecairn",
    }
    Post = "post" {
        en: "social media post" => "Messages on social networks, with what is attached to them.",
        fr: "publication en ligne" => "Messages sur les réseaux sociaux, avec ce qui y est joint.",
        source: "casecairn",
    }
    Page = "page" {
        en: "web page" => "Pages of websites other than posts on social networks.",
        fr: "page web" => "Pages de sites web autres que les publications sur les réseaux sociaux.",
        source: "casecairn",
    }
}
