//! How a state is said to be answerable.

use super::vocabulary;

vocabulary! {
    StateResponsibility: open, {
        en: "state responsibility" => "How a claimant says that a state is involved in abuses committed by others.",
        fr: "responsabilité de l'État" => "La manière dont un auteur dit un État impliqué dans des exactions commises par d'autres.",
        source: "casecairn",
    }
    Complicity = "complicity" {
        en: "complicity" => "Officials knowingly help, profit from or take part in the abuses.",
        fr: "complicité" => "Des agents publics prêtent sciemment leur concours aux exactions, en profitent ou y prennent part.",
        source: "casecairn",
    }
    Enabling = "enabling" {
        en: "enabling" => "What the state does or leaves undone makes the abuses possible, whatever its intent.",
        fr: "facilitation" => "Ce que l'État fait ou ne fait pas rend les exactions possibles, quelle que soit son intention.",
        source: "casecairn",
    }
    ApparentConsent = "apparent_consent" {
        en: "apparent consent" => "Outwardly the state seems to agree, without its agreement being established.",
        fr: "consentement apparent" => "L'État semble d'accord, vu de l'extérieur, sans que son accord soit établi.",
        source: "casecairn",
    }
    Acquiescence = "acquiescence" {
        en: "acquiescence" => "Officials know of the abuses and do not step in: they turn a blind eye.",
        fr: "acquiescement" => "Des agents publics ont connaissance des exactions et n'interviennent pas : ils ferment les yeux.",
        source: "Convention against Torture, art. 1(1)",
    }
    DeliberateInaction = "deliberate_inaction" {
        en: "deliberate inaction" => "The state could act and chooses not to.",
        fr: "inaction délibérée" => "L'État pourrait agir et choisit de ne pas le faire.",
        source: "casecairn",
    }
    Tolerance = "tolerance" {
        en: "tolerance" => "An unlawful activity is let go on openly, without it being said that officials knew of given abuses.",
        fr: "tolérance" => "Une activité illicite se poursuit ouvertement, sans qu'il soit dit que des agents publics avaient connaissance de telle ou telle exaction.",
        source: "casecairn",
    }
}
