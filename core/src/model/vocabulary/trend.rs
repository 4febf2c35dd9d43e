//! Which way something is going.

use super::vocabulary;

vocabulary! {
    Trend: unknown, {
        en: "trend" => "Whether what is spoken of grows, stays or shrinks.",
        fr: "évolution" => "Indique si ce dont il est question croît, se maintient ou recule.",
        source: "casecairn",
    }
    Increasing = "increasing" {
        en: "increasing" => "Becoming larger or stronger.",
        fr: "en hausse" => "S'étend ou se renforce.",
        source: "casecairn",
    }
    Stable = "stable" {
        en: "stable" => "Neither growing nor shrinking to speak of.",
        fr: "stable" => "Ne croît ni ne recule sensiblement.",
        source: "casecairn",
    }
    Decreasing = "decreasing" {
        en: "decreasing" => "Becoming smaller or weaker.",
        fr: "en baisse" => "Recule ou s'affaiblit.",
        source: "casecairn",
    }
}
