//! The fixed words of an assessment.

use crate::assess::answer::Met;
use crate::assess::case::Reason;
use crate::assess::standing::VerificationLevel;
use crate::lang::{Lang, Text};

/// Words that depend on numbers.
#[derive(Clone, Copy)]
pub(super) struct Words(pub(super) Lang);

impl Words {
    /// Some things, and how many more there are.
    pub(super) fn with_rest(self, shown: &[&str], omitted: u64) -> String {
        let shown = shown.join(", ");
        match (omitted, self.0) {
            (0, _) => shown,
            (_, Lang::En) => format!("{shown}, … ({omitted} more)"),
            (_, Lang::Fr) => format!("{shown}, … (et {omitted} de plus)"),
        }
    }
}

macro_rules! words {
    ($($name:ident = $en:literal, $fr:literal;)*) => {
        $(pub(super) const $name: Text = Text { en: $en, fr: $fr };)*
    };
}

words! {
    COLON = ": ", "\u{a0}: ";
    SEMICOLON = "; ", "\u{a0}; ";
    TITLE = "Assessment", "Évaluation";
    READ = "Read", "Lu";
    LEFT_OUT = "Left out for a fault (`casecairn validate` tells which)", "Écarté pour une anomalie (`casecairn validate` dit laquelle)";
    UNREADABLE = "Inputs or lines that could not be read", "Entrées ou lignes illisibles";
    DOSSIERS = "dossiers", "dossiers";
    ACTORS = "actors", "acteurs";
    EVIDENCE = "evidence", "éléments de preuve";
    COMPOUNDS = "Compounds", "Complexes";
    COMPOUND = "compound", "complexe";
    INCIDENTS = "Incidents", "Incidents";
    INCIDENT = "incident", "incident";
    SHARED = "What several claims say", "Ce que disent plusieurs affirmations";
    SHARED_NOTE = "Claims in one row say the same kind of thing; that does not establish that they speak of the same people or sites.", "Les affirmations d'une même ligne disent le même genre de chose\u{a0}; cela n'établit pas qu'elles parlent des mêmes personnes ou des mêmes sites.";
    NAME = "name", "nom";
    KIND = "what (stance)", "nature (posture)";
    WHEN = "when", "date";
    WHERE = "where", "lieu";
    AREA = "country or province", "pays ou province";
    SAID = "what is said", "énoncé";
    CLAIMS = "claims", "affirmations";
    READ_IN = "read in", "lu dans";
    FOR = "lineages for", "lignées pour";
    AGAINST = "against", "contre";
    VERIFIED = "verification", "vérification";
    MEETS = "criteria met", "critères remplis";
    OPEN = "cannot tell", "indéterminés";
    ASSESSED = "held to be", "évalué comme";
    OPERATIONS = "operations", "activité";
    ENFORCEMENT = "visits and raids", "visites et descentes";
    UNDECIDED = "entries differ, dates do not tell", "entrées divergentes, dates non concluantes";
    UNRESOLVED = "not resolved", "non résolu";
    ONE_OF = "one of", "l'un de";
    CANDIDATES = "perhaps", "peut-être";
    NOT_INDEPENDENT = "not independently", "sans indépendance établie";
    SUPPORTING = "Supporting", "Pour";
    CONTRADICTING = "Contradicting", "Contre";
    LINEAGES = "Independent lineages", "Lignées indépendantes";
    CLAIMS_IN_SENTENCE = "Claims that are not independent of each other", "Affirmations non indépendantes entre elles";
    STANDS_ON = "One claim stands on", "Une affirmation repose sur";
    IN_COMMON = "In common", "En commun";
    SET_ASIDE = "Not counted:", "Non comptée\u{a0}:";
    CONFLICT = "Cannot both be true", "Ne peuvent être vraies toutes deux";
    CRITERION = "criterion", "critère";
    ANSWER = "answer", "réponse";
    BECAUSE = "because", "motif";
    STATUS = "status", "état";
    BY = "by, or derived from", "par, ou déduit de";
    AS_OF = "as of", "en date de";
    CARRIED = "carried by claims", "appuyé par des affirmations";
    IS_CARRIED = "yes", "oui";
    IS_UNSUPPORTED = "nothing is cited", "rien n'est cité";
    IS_NOT_ANY_MORE = "what is cited does not count", "ce qui est cité n'est pas retenu";
}

/// The word for an answer.
pub(super) const fn met(answer: Met) -> Text {
    match answer {
        Met::Met => Text { en: "met", fr: "rempli" },
        Met::NotMet => Text { en: "not met", fr: "non rempli" },
        Met::CannotTell => Text { en: "cannot tell", fr: "indéterminé" },
    }
}

/// The word for how far something was verified.
pub(super) const fn level(level: VerificationLevel) -> Text {
    match level {
        VerificationLevel::None => Text { en: "nothing on record", fr: "rien de consigné" },
        VerificationLevel::Attempted => Text { en: "attempted", fr: "tentée" },
        VerificationLevel::Probable => Text { en: "probable", fr: "probable" },
        VerificationLevel::Verified => Text { en: "verified", fr: "établie" },
    }
}

/// Why a claim is not counted.
pub(super) const fn reason(reason: Reason) -> Text {
    match reason {
        Reason::NotGiven => Text {
            en: "it was not given, or its evidence has a fault",
            fr: "elle n'a pas été fournie, ou son élément de preuve présente une anomalie",
        },
        Reason::Withdrawn => {
            Text { en: "what it rests on was withdrawn", fr: "ce sur quoi elle repose a été retiré" }
        }
        Reason::Superseded => Text { en: "its evidence was replaced", fr: "son élément de preuve a été remplacé" },
        Reason::Retracted => Text { en: "it was retracted", fr: "elle a été rétractée" },
        Reason::Hypothetical => {
            Text { en: "it says what would be, not what is", fr: "elle dit ce qui serait, non ce qui est" }
        }
        Reason::Contested => Text { en: "it is contested", fr: "elle est contestée" },
        Reason::SuspectedGarble => {
            Text { en: "its words are probably garbled", fr: "ses mots sont sans doute altérés" }
        }
        Reason::EvidenceRefuted => Text {
            en: "what it rests on was shown to be something else",
            fr: "il a été établi que ce sur quoi elle repose est autre chose",
        },
        Reason::Qualifies => Text { en: "it only qualifies", fr: "elle ne fait que nuancer" },
        Reason::Disjunction => Text {
            en: "it states one of several things, not which",
            fr: "elle énonce l'une de plusieurs choses, sans dire laquelle",
        },
    }
}

/// What a list is called.
pub(super) fn list(code: &str) -> Text {
    let known = [
        ("conduct", Text { en: "conduct", fr: "comportement" }),
        ("control", Text { en: "means of control", fr: "moyen de contrôle" }),
        ("exploitation", Text { en: "exploitation", fr: "exploitation" }),
        ("term", Text { en: "legal term", fr: "qualification juridique" }),
        ("trafficking_act", Text { en: "act of trafficking", fr: "acte de traite" }),
        ("trafficking_means", Text { en: "means of trafficking", fr: "moyen de traite" }),
        ("trafficking_purpose", Text { en: "purpose of trafficking", fr: "finalité de la traite" }),
        ("forced_labour_indicator", Text { en: "indicator of forced labour", fr: "indicateur de travail forcé" }),
        ("state_responsibility", Text { en: "state responsibility", fr: "responsabilité de l'État" }),
        ("state_failure", Text { en: "state failure", fr: "manquement de l'État" }),
        ("security_feature", Text { en: "security feature", fr: "dispositif de sécurité" }),
        ("duty", Text { en: "duty", fr: "obligation" }),
    ];
    let found = known.into_iter().find(|(list, _)| *list == code);
    found.map_or(Text { en: "", fr: "" }, |(_, term)| term)
}
