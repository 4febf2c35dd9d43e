//! The people, sites or things that a claim speaks of together.

use super::count::Count;
use super::leaf::{ClaimRef, LanguageTag, Line, RecordRef};
use super::object::object;
use super::place::Place;
use super::vocabulary::{AgeClass, AssessmentStatus, LegalTerm, PersonRole, PersonStatus, Situation, Unit};

object! {
    Group {
        en: "group" => "The people, sites or things that a claim speaks of together: “the 53”, “the ten in the videos”, “the survivors”.",
        fr: "groupe" => "Les personnes, sites ou objets dont une affirmation parle ensemble : « les 53 », « les dix des vidéos », « les personnes rescapées ».",
        source: "casecairn",
    }
    required unit: Unit, public {
        en: "unit" => "What the group is made of.",
        fr: "unité" => "Ce dont le groupe se compose.",
        source: "casecairn, after HURIDOCS counting units",
    }
    optional verbatim: Line, protected {
        en: "wording" => "The words of the source for the group, in its language.",
        fr: "formulation d'origine" => "Les mots de la source pour désigner le groupe, dans sa langue.",
        source: "casecairn, after Darwin Core verbatim terms",
    }
    optional lang: LanguageTag, public {
        en: "language" => "The language of the wording.",
        fr: "langue" => "La langue de la formulation d'origine.",
        source: "BCP 47 (RFC 5646)",
    }
    optional of: ClaimRef, public {
        en: "of" => "The claim whose group this is, in whole or in part.",
        fr: "tiré de" => "L'affirmation dont ce groupe est tout ou partie.",
        source: "casecairn",
    }
    optional count: Count, protected {
        en: "count" => "How many they are, where the source says so.",
        fr: "nombre" => "Combien le groupe compte de personnes, de sites ou d'objets, si la source le dit.",
        source: "UCDP GED low, best and high; casecairn",
    }
    list members: RecordRef, public {
        en: "known members" => "The records that are known to belong to the group. The list need not be complete: make no records up to fill it.",
        fr: "membres connus" => "Les fiches dont on sait qu'elles font partie du groupe. La liste peut être incomplète : n'inventer aucune fiche pour la remplir.",
        source: "casecairn",
    }
    optional assessed: AssessmentStatus, public {
        en: "assessed as" => "For sites, how whoever makes the claim assesses all of them: suspected, confirmed.",
        fr: "évalués comme" => "Pour des sites, l'évaluation que l'auteur de l'affirmation porte sur tous : soupçonnés, confirmés.",
        source: "casecairn",
    }
    optional status: PersonStatus, public {
        en: "status" => "For people, what they are said to be: potential victims, victims, detainees.",
        fr: "statut" => "Pour des personnes, ce qu'elles sont selon la source : victimes potentielles, victimes, détenues.",
        source: "HURIDOCS victim status; HTCDS TraffickingStatus",
    }
    list victim_of: LegalTerm, public {
        en: "victims of" => "What the people are said to be victims, or potential victims, of: trafficking, torture.",
        fr: "victimes de" => "Ce dont les personnes sont, selon la source, victimes ou victimes potentielles : traite, torture.",
        source: "casecairn",
    }
    list roles: PersonRole, public {
        en: "roles" => "The parts that the people have; one person may be a victim and be forced to defraud others.",
        fr: "rôles" => "Les rôles que tiennent les personnes ; une même personne peut être victime et contrainte d'escroquer autrui.",
        source: "casecairn, after HTCDS RoleInProcess",
    }
    list includes: AgeClass, public {
        en: "includes" => "Age classes that are among them: “including children”. For children, trafficking needs none of the means: neither force nor deception.",
        fr: "dont" => "Les classes d'âge présentes dans le groupe : « dont des enfants ». Pour des enfants, la traite ne suppose aucun des moyens, ni force ni tromperie.",
        source: "Palermo Protocol, article 3 (c)",
    }
    optional situation: Situation, public {
        en: "situation" => "The situation that the people are in: held, stranded, in shelter, returned.",
        fr: "situation" => "La situation des personnes : retenues, livrées à elles-mêmes, en lieu d'accueil, de retour au pays.",
        source: "casecairn",
    }
    optional place: Place, protected {
        en: "place" => "Where they are or were.",
        fr: "lieu" => "Où le groupe se trouve ou se trouvait.",
        source: "Darwin Core Location",
    }
    optional origin: Place, protected {
        en: "origin" => "Where the people come from. It is not their nationality, which belongs in the count.",
        fr: "provenance" => "D'où viennent les personnes. À ne pas confondre avec la nationalité, qui figure dans le nombre.",
        source: "casecairn",
    }
}
