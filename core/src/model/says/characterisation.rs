//! What something amounts to in law.

use crate::model::attribution::Attribution;
use crate::model::group::Group;
use crate::model::leaf::ClaimRef;
use crate::model::object::object;
use crate::model::place::Place;
use crate::model::vocabulary::{
    Combination, EnabledKind, ForcedLabourIndicator, LegalTerm, PalermoAct, PalermoMeans, PalermoPurpose, Pattern,
    Prevalence, StateResponsibility, Trigger,
};
use crate::model::when::When;

object! {
    SaysCharacterisation as "characterisation" {
        en: "characterisation" => "States what something amounts to in law, or an element of it. It is the view of the one who makes the claim, not the finding of a court.",
        fr: "qualification" => "Énonce une qualification juridique, ou l'un de ses éléments. C'est l'appréciation de l'auteur de l'affirmation, non la conclusion d'un tribunal.",
        source: "casecairn",
    }
    optional of: Group, protected {
        en: "of" => "The people or the sites of which it is said.",
        fr: "visant" => "Les personnes ou les sites qui en font l'objet.",
        source: "casecairn",
    }
    list terms: LegalTerm, public {
        en: "terms" => "The legal terms that the source itself uses; none that you would use.",
        fr: "qualifications" => "Les termes juridiques que la source emploie elle-même ; jamais ceux que vous emploieriez.",
        source: "International human rights and criminal law",
    }
    list acts: PalermoAct, public {
        en: "trafficking acts" => "The acts of trafficking that the source states: what is done.",
        fr: "actes de traite" => "Les actes constitutifs de la traite que la source énonce : ce qui est fait.",
        source: "Palermo Protocol art. 3(a)",
    }
    list means: PalermoMeans, public {
        en: "trafficking means" => "The means that the source states: how it is done. For a child none is needed, so none is to be supplied.",
        fr: "moyens de traite" => "Les moyens que la source énonce : comment c'est fait. Aucun n'est requis pour un enfant ; ne pas en suppléer.",
        source: "Palermo Protocol art. 3(a) and (c)",
    }
    list purposes: PalermoPurpose, public {
        en: "trafficking purposes" => "The purposes of exploitation that the source states: why it is done.",
        fr: "fins d'exploitation" => "Les fins d'exploitation que la source énonce : pourquoi c'est fait.",
        source: "Palermo Protocol art. 3(a)",
    }
    list indicators: ForcedLabourIndicator, public {
        en: "forced labour indicators" => "The indicators that the stated facts meet. An indicator points to forced labour; it does not establish it.",
        fr: "indicateurs de travail forcé" => "Les indicateurs auxquels répondent les faits énoncés. Un indicateur signale le travail forcé ; il ne l'établit pas.",
        source: "ILO indicators of forced labour (2012)",
    }
    list responsibility: StateResponsibility, public {
        en: "state responsibility" => "How the state is said to be answerable. Tolerating is less than taking part: keep the source's word.",
        fr: "responsabilité de l'État" => "À quel titre l'État serait responsable. Tolérer est moins que participer : s'en tenir au mot de la source.",
        source: "ILC Articles on State Responsibility (2001); Convention against Torture art. 1",
    }
    optional combination: Combination, public {
        en: "combination" => "Whether every value of a list is stated, or at least one: “complicity or deliberate inaction” is `any`. Where it holds for one list only, make two claims.",
        fr: "combinaison" => "Indique si toutes les valeurs d'une liste sont affirmées, ou au moins une : « complicité ou inaction délibérée » donne `any`. Si elle ne vaut que pour une liste, faire deux affirmations.",
        source: "casecairn",
    }
    list attributed_to: Attribution, public {
        en: "attributed to" => "Whom the source holds responsible: an actor, or only a role.",
        fr: "imputé à" => "Ceux que la source tient pour responsables : un acteur, ou un simple rôle.",
        source: "HURIDOCS Events Standard Formats, involvement record",
    }
    list concerning: ClaimRef, public {
        en: "concerning" => "The claims that describe the abuses for which somebody is held responsible: those to which the state is said to turn a blind eye.",
        fr: "au sujet de" => "Les affirmations qui décrivent les exactions dont quelqu'un est tenu pour responsable : celles sur lesquelles l'État fermerait les yeux.",
        source: "casecairn",
    }
    list triggers: Trigger, public {
        en: "triggers" => "What set it off, as the source says: torture “when they refuse to obey”.",
        fr: "déclencheurs" => "Ce qui l'a provoqué, d'après la source : torture « lorsqu'elles refusent d'obéir ».",
        source: "casecairn",
    }
    list orders_from: Attribution, public {
        en: "orders from" => "Whose orders were refused or disobeyed, where the source says so: “the orders of their supervisors”. It does not say that they did what followed.",
        fr: "ordres de" => "De qui émanaient les ordres refusés ou enfreints, si la source l'indique : « les ordres de leurs superviseurs ». Cela ne dit pas qu'ils ont commis ce qui a suivi.",
        source: "casecairn",
    }
    optional prevalence: Prevalence, public {
        en: "prevalence" => "How much of the group it holds for, in the source's words: all, most, many, some.",
        fr: "fréquence" => "La part du groupe concernée, selon les termes de la source : tous, la plupart, beaucoup, certains.",
        source: "casecairn",
    }
    optional pattern: Pattern, public {
        en: "pattern" => "How it was organised or repeated, as the source calls it. Systematic and widespread have each a meaning in law.",
        fr: "caractère" => "Son organisation ou sa répétition, selon la source. Systématique et généralisé ont chacun un sens en droit.",
        source: "casecairn, after Rome Statute art. 7",
    }
    list enabled: EnabledKind, public {
        en: "enabled" => "What it is said to have made possible. The link of cause is part of the claim.",
        fr: "a permis" => "Ce que cela aurait rendu possible. Le lien de causalité fait partie de l'affirmation.",
        source: "casecairn",
    }
    optional place: Place, protected {
        en: "place" => "Where it holds, as the source says; “abducted outside Cambodia” has a scope, not a locality.",
        fr: "lieu" => "Où cela vaut, d'après la source ; « enlevées hors du Cambodge » a une portée, non une localité.",
        source: "Darwin Core location terms",
    }
    optional when: When, protected {
        en: "when" => "Over which time it holds; not when it was said.",
        fr: "période" => "La période concernée, et non la date des propos.",
        source: "EDTF ISO 8601-2:2019",
    }
}
