//! How a thing is spread over the place named.

use super::vocabulary;

vocabulary! {
    PlaceScope: unknown, {
        en: "scope" => "How what is told relates to the place that is named.",
        fr: "portée" => "Rapport entre ce qui est relaté et le lieu nommé.",
        source: "casecairn",
    }
    Within = "within" {
        en: "within" => "At one or more spots inside the place named.",
        fr: "à l'intérieur" => "En un ou plusieurs points du lieu nommé.",
        source: "casecairn",
    }
    Throughout = "throughout" {
        en: "throughout" => "Spread over the whole of the place named.",
        fr: "sur tout le territoire" => "Réparti sur l'ensemble du lieu nommé.",
        source: "casecairn",
    }
    Outside = "outside" {
        en: "outside" => "Anywhere but in the place named.",
        fr: "à l'extérieur" => "N'importe où sauf dans le lieu nommé.",
        source: "casecairn",
    }
    CrossBorder = "cross_border" {
        en: "across the border" => "From the place named into another country, or the other way round.",
        fr: "transfrontalier" => "Du lieu nommé vers un autre pays, ou inversement.",
        source: "casecairn",
    }
    Worldwide = "worldwide" {
        en: "worldwide" => "In many countries around the world, without naming them.",
        fr: "monde entier" => "Dans de nombreux pays du monde, sans les nommer.",
        source: "casecairn",
    }
}
