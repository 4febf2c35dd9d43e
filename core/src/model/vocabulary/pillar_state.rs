//! How far a pillar is settled.

use super::vocabulary;

vocabulary! {
    PillarState: closed, {
        en: "state of a pillar" => "How far one of the five questions is settled.",
        fr: "état d'un pilier" => "Dans quelle mesure l'une des cinq questions est tranchée.",
        source: "casecairn",
    }
    Verified = "verified" {
        en: "verified" => "Settled: what is said of it holds.",
        fr: "vérifié" => "Tranché : ce qu'on en dit est exact.",
        source: "casecairn",
    }
    Partly = "partly" {
        en: "partly verified" => "Some of what is said of it holds, and the rest is open.",
        fr: "partiellement vérifié" => "Une part de ce qu'on en dit est exacte, le reste est en suspens.",
        source: "casecairn",
    }
    Unverified = "unverified" {
        en: "unverified" => "Looked into, and left open.",
        fr: "non vérifié" => "Examiné, et resté en suspens.",
        source: "casecairn",
    }
    Contradicted = "contradicted" {
        en: "contradicted" => "Settled: what is said of it does not hold.",
        fr: "contredit" => "Tranché : ce qu'on en dit est inexact.",
        source: "casecairn",
    }
    NotAttempted = "not_attempted" {
        en: "not attempted" => "Nobody has looked into it.",
        fr: "non examiné" => "Personne ne s'y est penché.",
        source: "casecairn",
    }
}
