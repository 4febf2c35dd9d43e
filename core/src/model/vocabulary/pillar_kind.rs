//! What about an item is checked.

use super::vocabulary;

vocabulary! {
    PillarKind: closed, {
        en: "pillar" => "One of the five questions that are asked of an item before it is relied upon.",
        fr: "pilier" => "L'une des cinq questions posées à un élément avant de s'y fier.",
        source: "First Draft verification pillars",
    }
    Provenance = "provenance" {
        en: "provenance" => "Whether this is the original, and by what way it came.",
        fr: "provenance" => "S'agit-il de l'original, et par quel chemin est-il arrivé ?",
        source: "First Draft verification pillars",
    }
    Source = "source" {
        en: "source" => "Who made it.",
        fr: "source" => "Qui en est l'auteur ?",
        source: "First Draft verification pillars",
    }
    Date = "date" {
        en: "date" => "When it was made.",
        fr: "date" => "Quand a-t-il été réalisé ?",
        source: "First Draft verification pillars",
    }
    Location = "location" {
        en: "location" => "Where it was made.",
        fr: "lieu" => "Où a-t-il été réalisé ?",
        source: "First Draft verification pillars",
    }
    Motivation = "motivation" {
        en: "motivation" => "Why it was made or shared.",
        fr: "motivation" => "Pourquoi a-t-il été réalisé ou diffusé ?",
        source: "First Draft verification pillars",
    }
}
