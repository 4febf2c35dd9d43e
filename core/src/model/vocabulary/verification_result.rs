//! What a check has shown.

use super::vocabulary;

vocabulary! {
    VerificationResult: unknown, {
        en: "result of verification" => "What a check has shown about an item of evidence.",
        fr: "résultat de la vérification" => "Ce qu'un contrôle a révélé sur un élément de preuve.",
        source: "casecairn",
    }
    Verified = "verified" {
        en: "verified" => "It is what it is said to be, in all that was checked.",
        fr: "vérifié" => "Il est bien ce qu'on en dit, pour tout ce qui a été contrôlé.",
        source: "casecairn",
    }
    Probable = "probable" {
        en: "probable" => "It most likely is what it is said to be, with a doubt left.",
        fr: "probable" => "Il est très vraisemblablement ce qu'on en dit, mais un doute subsiste.",
        source: "casecairn",
    }
    Inconclusive = "inconclusive" {
        en: "inconclusive" => "The check was made and speaks neither for nor against.",
        fr: "non concluant" => "Le contrôle a eu lieu et ne permet de trancher ni dans un sens ni dans l'autre.",
        source: "casecairn",
    }
    Failed = "failed" {
        en: "not as said" => "It is not what it is said to be, for a reason that is none of the following or not given.",
        fr: "non conforme à ce qui en est dit" => "Il n'est pas ce qu'on en dit, pour une raison qui n'est pas indiquée ou ne figure pas ci-après.",
        source: "casecairn",
    }
    Misattributed = "misattributed" {
        en: "misattributed" => "Genuine, and from another place, event or author than said.",
        fr: "attribué à tort" => "Authentique, mais d'un autre lieu, d'un autre fait ou d'un autre auteur que ceux annoncés.",
        source: "casecairn",
    }
    Recycled = "recycled" {
        en: "old, shown as new" => "Genuine and from the right place, and older than it is made out to be.",
        fr: "ancien, présenté comme récent" => "Authentique et du bon lieu, mais plus ancien qu'on ne le fait croire.",
        source: "casecairn",
    }
    Manipulated = "manipulated" {
        en: "manipulated" => "A real recording that was altered or cut so as to mislead.",
        fr: "manipulé" => "Enregistrement réel, modifié ou coupé de façon trompeuse.",
        source: "casecairn",
    }
    Synthetic = "synthetic" {
        en: "synthetic" => "Produced by a computer and never recorded.",
        fr: "synthétique" => "Produit par ordinateur, sans aucun enregistrement réel.",
        source: "casecairn",
    }
}
