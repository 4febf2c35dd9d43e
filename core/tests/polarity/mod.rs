//! Which words negate, which labels are opposites, and where the languages differ with reason: data for `labels.rs`.

/// Words that negate, as whole words.
pub const WORDS: [(&str, &[&str]); 2] = [
    (
        "en",
        &["no", "not", "never", "without", "none", "nobody", "nothing", "neither", "nor", "non", "cannot", "rather"],
    ),
    ("fr", &["ni", "non", "pas", "sans", "jamais", "aucun", "aucune", "rien", "nul", "nulle", "nuls", "plutôt"]),
];

/// How words begin that negate or say the contrary.
#[rustfmt::skip]
pub const STEMS: [(&str, &[&str]); 2] = [
    ("en", &[
        "absen", "contradict", "denial", "denied", "deny", "disput", "doubtful", "fail", "forbid", "illegib", "impossib",
        "improbab", "impunit", "inaction", "inconclus", "insuffici", "involunt", "lack", "missed", "missing", "prohibit",
        "refoul", "refus", "refut", "retract", "silen", "unable", "unchecked", "unclear", "undone", "unknown", "unlikel",
        "unmanned", "unmet", "unnamed", "unreliab", "unresolv", "unspecif", "unverif",
    ]),
    ("fr", &[
        "absen", "conteste", "contredi", "défaut", "démen", "dépourvu", "douteu", "échec", "échou", "exclu", "illisib",
        "impossib", "improbab", "impunit", "inaction", "incompatib", "inconnu", "incontrôl", "indétermin", "inert", "inexact",
        "infirm", "insuffis", "interdi", "introuvab", "manqu", "nié", "nier", "refoul", "refus", "rétract", "silence",
    ]),
];

/// What holds a word that negates and negates nothing.
pub const IDLE: &[&str] = &["sans doute", "sans délai", "without delay", "n°", "n'importe"];

/// Labels that negate in one language only, and why that is right.
pub const LABELS: &[(&str, &str)] = &[
    ("Claim.conflicts_with", "“incompatible” is the verb “conflicts”"),
    ("Conduct.wage_withholding", "to withhold is not to pay"),
    ("ConsentScope.publish_anonymised", "without identity is anonymous"),
    ("ExploitationType.forced_military_by_non_state_actors", "an armed group, in law, is not the state's"),
    ("MissingReason.legally_restricted", "restricted by law is forbidden"),
    ("MissingReason.withheld_consent", "to withhold is not to give"),
    ("MissingReason.withheld_for_safety", "to withhold is not to give"),
    ("StateFailure.failure_to_close_sites", "what was not closed was left open"),
    ("UnresolvedReason.withheld", "to withhold is not to give"),
];

/// Descriptions that negate in one language only, and why that is right.
pub const DOCS: &[(&str, &str)] = &[
    ("Combination.any", "to leave open is not to decide"),
    ("Conduct.confinement", "“beyond” is “and not only”"),
    ("ConsentStatus.given", "what stands was not taken back"),
    ("Count.as_of", "“distincte de” is “is not”"),
    ("Digest.hex", "in full is without a cut"),
    ("IncidentKind.violence", "short of a death is without one"),
    ("LegalTerm.child_labour", "below the age is not of age"),
    ("Level.moderate", "short of high is not high"),
    ("Obligation.prosecute_landlords_and_companies", "“beyond” is “and not only”"),
    ("Place.country", "“hors duquel” is “that it is not in”"),
    ("SaysRecommendation.about", "“distinct de” is “is not”"),
    ("SaysResponse.topics", "what is left out is passed over in silence"),
    ("Sex", "“peut différer” is “need not be”"),
    ("StateFailure.failure_to_prohibit_torture_tools", "left in use is not prevented"),
    ("Support", "to speak against is to contradict"),
    ("SupportDetail", "to speak against is to contradict"),
    ("VerificationResult.recycled", "the French comparison takes a “ne” that negates nothing"),
];

/// Two opposites: where they stand, and how a word of each label begins in each
/// language. The first label holds no word of the second.
pub struct Opposites {
    pub noun: &'static str,
    pub pair: [&'static str; 2],
    pub en: [&'static str; 2],
    pub fr: [&'static str; 2],
}

const fn opposites(
    noun: &'static str,
    pair: [&'static str; 2],
    en: [&'static str; 2],
    fr: [&'static str; 2],
) -> Opposites {
    Opposites { noun, pair, en, fr }
}

#[rustfmt::skip]
pub const OPPOSITES: &[Opposites] = &[
    opposites("AgeClass", ["child", "adult"], ["child", "adult"], ["enfant", "adulte"]),
    opposites("AssessmentStatus", ["confirmed", "refuted"], ["confirm", "refut"], ["confirm", "infirm"]),
    opposites("AssessmentStatus", ["confirmed", "suspected"], ["confirm", "suspect"], ["confirm", "soupçon"]),
    opposites("Combination", ["all", "any"], ["all", "least"], ["tous", "moins"]),
    opposites("CompoundRelationKind", ["part_of", "has_part"], ["of", "has"], ["partie", "comprend"]),
    opposites("CompoundRelationKind", ["relocated_from", "relocated_to"], ["from", "to"], ["venu", "parti"]),
    opposites("CompoundRelationKind", ["same_as", "distinct_from"], ["same", "different"], ["même", "différent"]),
    opposites("ConsentScope", ["publish_identified", "publish_anonymised"], ["with", "without"], ["nominati", "anonym"]),
    opposites("ConsentStatus", ["given", "refused"], ["given", "refus"], ["donné", "refus"]),
    opposites("ConsentStatus", ["given", "withdrawn"], ["given", "withdrawn"], ["donné", "retir"]),
    opposites("Count", ["min", "max"], ["least", "most"], ["moins", "plus"]),
    opposites("Count", ["more_than", "fewer_than"], ["more", "fewer"], ["plus", "moins"]),
    opposites("CountRelationKind", ["equals", "disputes"], ["same", "disput"], ["identique", "contest"]),
    opposites("Facing", ["inward", "outward"], ["inward", "outward"], ["intérieur", "extérieur"]),
    opposites("Holding", ["held", "accessed"], ["held", "not"], ["conserv", "non"]),
    opposites("IncidentKind", ["arrest_of_suspects", "arrest_of_victims"], ["suspect", "victim"], ["suspect", "victim"]),
    opposites("IncidentKind", ["release", "detention"], ["release", "holding"], ["libér", "reten"]),
    opposites("IncidentKind", ["repatriation_assisted", "deportation_or_forced_return"], ["assist", "forced"], ["assist", "forcé"]),
    opposites("IncidentRelationKind", ["same_as", "distinct_from"], ["same", "different"], ["même", "différent"]),
    opposites("InformationCredibility", ["confirmed", "doubtful"], ["confirm", "doubtful"], ["corrobor", "douteu"]),
    opposites("InformationCredibility", ["probably_true", "improbable"], ["true", "improbab"], ["vrai", "improbab"]),
    opposites("Level", ["low", "high"], ["low", "high"], ["faible", "élevé"]),
    opposites("Likelihood", ["almost_certain", "almost_no_chance"], ["certain", "no"], ["certain", "exclu"]),
    opposites("Likelihood", ["likely", "unlikely"], ["likely", "unlikely"], ["probable", "improbable"]),
    opposites("Likelihood", ["very_likely", "very_unlikely"], ["likely", "unlikely"], ["probable", "improbable"]),
    opposites("OperationStatus", ["active", "closed"], ["active", "closed"], ["activité", "fermé"]),
    opposites("Outcome", ["succeeded", "failed"], ["succe", "fail"], ["réussi", "échec"]),
    opposites("PersonRole", ["sold_person", "bought_person"], ["sold", "bought"], ["vend", "achet"]),
    opposites("PersonStatus", ["victim", "not_a_victim"], ["victim", "not"], ["victim", "non"]),
    opposites("PersonStatus", ["identified_victim", "potential_victim"], ["identifi", "potential"], ["identifi", "potentiel"]),
    opposites("PillarState", ["verified", "contradicted"], ["verif", "contradict"], ["vérifi", "contred"]),
    opposites("PillarState", ["verified", "unverified"], ["verif", "unverif"], ["vérifi", "non"]),
    opposites("PlaceScope", ["within", "outside"], ["within", "outside"], ["intérieur", "extérieur"]),
    opposites("Prevalence", ["all", "none"], ["all", "none"], ["totalité", "aucun"]),
    opposites("Prevalence", ["many", "few"], ["many", "few"], ["grand", "petit"]),
    opposites("RecordStatus", ["current", "withdrawn"], ["current", "withdrawn"], ["vigueur", "retir"]),
    opposites("ResponseKind", ["acknowledgement", "denial"], ["acknowledg", "denial"], ["reconn", "démen"]),
    opposites("Sensitivity", ["deceptive", "not_sensitive"], ["mislead", "not"], ["tromp", "non"]),
    opposites("Sex", ["male", "female"], ["male", "female"], ["masculin", "féminin"]),
    opposites("SiteRole", ["landlord", "tenant"], ["landlord", "tenant"], ["bailleur", "locataire"]),
    opposites("Situation", ["released", "held"], ["release", "held"], ["libér", "reten"]),
    opposites("SourceReliability", ["completely_reliable", "unreliable"], ["reliab", "unreliab"], ["fiable", "non"]),
    opposites("SourceReliability", ["usually_reliable", "not_usually_reliable"], ["usually", "not"], ["habituel", "pas"]),
    opposites("Stance", ["asserted", "denied"], ["assert", "denied"], ["affirm", "nié"]),
    opposites("SupportKind", ["supports", "contradicts"], ["support", "contradict"], ["appui", "contred"]),
    opposites("Trend", ["increasing", "decreasing"], ["increas", "decreas"], ["hausse", "baisse"]),
    opposites("Urgency", ["short_term", "long_term"], ["short", "long"], ["court", "long"]),
    opposites("VerificationResult", ["verified", "failed"], ["verif", "not"], ["vérifi", "non"]),
];
