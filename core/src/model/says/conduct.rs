//! That people were treated in some way.

use crate::model::attribution::Attribution;
use crate::model::group::Group;
use crate::model::object::object;
use crate::model::place::Place;
use crate::model::vocabulary::{
    Combination, Conduct, ExploitationType, FraudForm, MeansOfControl, Pattern, Prevalence, Purpose,
    RecruitmentChannel, Trigger,
};
use crate::model::when::When;

object! {
    SaysConduct as "conduct" {
        en: "conduct" => "States that people were treated in some way, as a rule or in general. What happened once, at a time and a place, is an incident.",
        fr: "comportement" => "Énonce que des personnes ont été traitées d'une certaine façon, de manière habituelle ou générale. Ce qui s'est produit une fois, en un temps et un lieu donnés, est un incident.",
        source: "casecairn, after HURIDOCS Micro-thesaurus 4",
    }
    optional of: Group, protected {
        en: "of" => "The people to whom it was done.",
        fr: "personnes visées" => "Les personnes qui l'ont subi.",
        source: "casecairn",
    }
    list conduct: Conduct, public {
        en: "conduct" => "What was done, as it could be observed; no legal terms.",
        fr: "comportements" => "Ce qui a été fait, tel qu'on peut l'observer ; aucune qualification juridique.",
        source: "HURIDOCS Micro-thesaurus 4, types of acts",
    }
    optional combination: Combination, public {
        en: "combination" => "Whether every value of a list is stated, or at least one: “recruited or abducted” is `any`. Where it holds for one list only, make two claims.",
        fr: "combinaison" => "Indique si toutes les valeurs d'une liste sont affirmées, ou au moins une : « recrutées ou enlevées » donne `any`. Si elle ne vaut que pour une liste, faire deux affirmations.",
        source: "casecairn",
    }
    list forms: FraudForm, public {
        en: "forms of offending" => "For forced criminality, what people were made to do.",
        fr: "formes d'infraction" => "En cas de criminalité forcée, ce que les personnes ont été contraintes de faire.",
        source: "Directive 2011/36/EU art. 2(3), exploitation of criminal activities",
    }
    optional targets: Group, protected {
        en: "targets" => "The people at whom the forced offending is aimed: those defrauded, not those made to defraud.",
        fr: "cibles" => "Les personnes visées par les infractions forcées : celles que l'on escroque, non celles que l'on contraint à escroquer.",
        source: "casecairn",
    }
    list exploitation: ExploitationType, public {
        en: "exploitation" => "The form of exploitation, as anti-trafficking case data bin it.",
        fr: "exploitation" => "La forme d'exploitation, selon les catégories des données de suivi de cas de traite.",
        source: "HTCDS 2.0 TypeOfExploitation",
    }
    list control: MeansOfControl, public {
        en: "means of control" => "How people were kept under control while held; how they were brought there is `channels`.",
        fr: "moyens de contrôle" => "Comment les personnes étaient maintenues sous emprise pendant leur captivité ; la manière dont elles ont été amenées relève de `channels`.",
        source: "HTCDS 2.0 MethodsOfControl",
    }
    list triggers: Trigger, public {
        en: "triggers" => "What set it off, as the source says: an attempt to escape, a missed target.",
        fr: "déclencheurs" => "Ce qui l'a provoqué, d'après la source : tentative d'évasion, objectif non atteint.",
        source: "casecairn",
    }
    list orders_from: Attribution, public {
        en: "orders from" => "Whose orders were refused or disobeyed, where the source says so: “the orders of their supervisors”. It does not say that they did what followed.",
        fr: "ordres de" => "De qui émanaient les ordres refusés ou enfreints, si la source l'indique : « les ordres de leurs superviseurs ». Cela ne dit pas qu'ils ont commis ce qui a suivi.",
        source: "casecairn",
    }
    list purposes: Purpose, public {
        en: "purposes" => "What it was meant to achieve, where the source says so.",
        fr: "buts" => "Le but poursuivi, lorsque la source l'indique.",
        source: "Convention against Torture art. 1",
    }
    list attributed_to: Attribution, public {
        en: "attributed to" => "Whom the source holds to have done it: an actor, or only a role.",
        fr: "imputé à" => "Ceux que la source désigne comme auteurs : un acteur, ou un simple rôle.",
        source: "HURIDOCS Events Standard Formats, involvement record",
    }
    list channels: RecruitmentChannel, public {
        en: "recruitment channels" => "How people were reached and brought in. A false job offer does not say where it was posted.",
        fr: "voies de recrutement" => "Comment les personnes ont été approchées et amenées. Une fausse offre d'emploi ne dit pas où elle a été diffusée.",
        source: "HTCDS 2.0 MethodOfRecruitment",
    }
    optional prevalence: Prevalence, public {
        en: "prevalence" => "How common it was within the group, in the source's words: all, most, many, some.",
        fr: "fréquence" => "Sa fréquence au sein du groupe, selon les termes de la source : tous, la plupart, beaucoup, certains.",
        source: "casecairn",
    }
    optional pattern: Pattern, public {
        en: "pattern" => "How it was organised or repeated, as the source calls it. Systematic is not the same as widespread.",
        fr: "caractère" => "Son organisation ou sa répétition, selon la source. Systématique ne veut pas dire généralisé.",
        source: "casecairn",
    }
    optional place: Place, protected {
        en: "place" => "Where it was done, as the source says.",
        fr: "lieu" => "Où cela s'est produit, d'après la source.",
        source: "Darwin Core location terms",
    }
    optional when: When, protected {
        en: "when" => "Over which time it was done; not when it was said.",
        fr: "période" => "La période des faits, et non la date des propos.",
        source: "EDTF ISO 8601-2:2019",
    }
}
