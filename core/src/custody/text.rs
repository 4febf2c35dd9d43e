//! Custody for people at a terminal.

use super::answer::{Chain, ChainState, Custody, Link, LinkReason};
use crate::issue::Severity;
use crate::lang::{Lang, Text};
use crate::report::{COLON, Ink, MORE, Noun, Page, Style, columns, write_issues};

const TITLE: Text = Text { en: "custody", fr: "chaîne de conservation" };
const EVIDENCE: Noun =
    Noun::new(("piece of evidence", "élément de preuve"), ("pieces of evidence", "éléments de preuve"));
const EVENT: Text = Text { en: "event", fr: "étape" };
const FILE: Text = Text { en: "file", fr: "fichier" };
const NO_EVENT: Text = Text { en: "no event is recorded", fr: "aucune étape n'est consignée" };
const NO_EVENTS: Text = Text { en: "without a recorded event", fr: "sans étape consignée" };
const NOT_ATTESTED: Text = Text { en: "no event gives its digest", fr: "aucune étape n'en donne l'empreinte" };
const UNREAD: Noun = Noun::new(
    ("header or record could not be read", "en-tête ou fiche illisible"),
    ("headers or records could not be read", "en-têtes ou fiches illisibles"),
);
const NOTHING: Text = Text { en: "no evidence", fr: "aucun élément de preuve" };

impl ChainState {
    /// The code used in answers.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Intact => "intact",
            Self::Unattested => "unattested",
            Self::Gap => "gap",
            Self::Broken => "broken",
        }
    }

    /// What people call it.
    pub const fn label(self) -> Text {
        match self {
            Self::Intact => Text { en: "intact", fr: "intacte" },
            Self::Unattested => Text { en: "unattested", fr: "non attestée" },
            Self::Gap => Text { en: "gap", fr: "lacunaire" },
            Self::Broken => Text { en: "broken", fr: "rompue" },
        }
    }

    const fn ink(self) -> Ink {
        match self {
            Self::Intact => Ink::Good,
            Self::Unattested => Ink::Bad(Severity::Info),
            Self::Gap => Ink::Bad(Severity::Warning),
            Self::Broken => Ink::Bad(Severity::Error),
        }
    }
}

impl LinkReason {
    /// What it means, in one sentence.
    ///
    /// ```
    /// use casecairn::custody::LinkReason;
    /// use casecairn::Lang;
    /// assert_eq!(LinkReason::PreviousMissing.message().get(Lang::En), "nothing ties it to the event before: it has no previous");
    /// ```
    pub const fn message(self) -> Text {
        match self {
            Self::PreviousDiffers => Text {
                en: "its previous is the digest of no event here: the event before was changed, or one was taken out",
                fr: "son previous n'est l'empreinte d'aucune étape présente : l'étape précédente a été modifiée, ou une étape retirée",
            },
            Self::PreviousSkips => Text {
                en: "its previous is the digest of an event farther up: what stands between was put in later, or the order was changed",
                fr: "son previous est l'empreinte d'une étape plus haut : ce qui les sépare a été inséré après coup, ou l'ordre a changé",
            },
            Self::DigestDiffers => Text {
                en: "its digest is that of no file of this evidence",
                fr: "son empreinte n'est celle d'aucun fichier de cet élément",
            },
            Self::PreviousMissing => Text {
                en: "nothing ties it to the event before: it has no previous",
                fr: "rien ne la rattache à l'étape précédente : elle n'a pas de previous",
            },
            Self::FirstHasPrevious => Text {
                en: "it names an event before it, which is not there",
                fr: "elle renvoie à une étape antérieure, qui est absente",
            },
            Self::MakingMissing => Text {
                en: "it gives the digest of a further file, and no event says that one was made",
                fr: "elle donne l'empreinte d'un autre fichier, et aucune étape n'en consigne la création",
            },
            Self::DigestMissing => {
                Text { en: "it gives no digest of the file", fr: "elle ne donne aucune empreinte du fichier" }
            }
            Self::DigestNotComparable => Text {
                en: "media gives no digest by the same algorithm",
                fr: "media ne donne aucune empreinte par le même algorithme",
            },
            Self::DigestWeak => Text {
                en: "its digest is right, but one by this algorithm can be forged",
                fr: "son empreinte est exacte, mais une empreinte de cet algorithme peut être falsifiée",
            },
            Self::TimeRunsBack => Text {
                en: "it is dated before the event above it (CC507)",
                fr: "elle est datée d'avant l'étape qui la précède (CC507)",
            },
        }
    }
}

impl Custody {
    /// The custody as text for a terminal, in its language.
    ///
    /// ```
    /// use casecairn::custody::custody;
    /// use casecairn::{Options, Style};
    ///
    /// let record = br#"{"type":"evidence","id":"e1","kind":"letter","custody":[{"kind":"received"}]}"#;
    /// let answer = custody(record, &Options::default());
    /// assert!(answer.to_text(Style::default()).ends_with("✓ 1 piece of evidence: 1 unattested\n"));
    /// ```
    pub fn to_text(&self, style: Style<'_>) -> String {
        let mut page = Page::new(style, self.lang);
        write_issues(&self.issues, &mut page);
        if self.omitted > 0 {
            page.put(Ink::Faint, &format!("… {}", MORE.times(self.omitted, self.lang)));
            page.end();
            page.end();
        }
        let told = self.evidence.iter().filter(|chain| !chain.links.is_empty() || !chain.unattested_media.is_empty());
        let mut title = Some(page.term(TITLE));
        for chain in told {
            if let Some(title) = title.take() {
                page.put(Ink::Strong, title);
                page.indent(1);
                page.rule(columns(title) + 1, &EVIDENCE.times(self.evidence.len() as u64, self.lang));
            }
            write_chain(chain, &mut page);
        }
        if title.is_none() {
            page.end();
        }
        self.verdict(&mut page);
        page.finish()
    }

    fn verdict(&self, page: &mut Page<'_>) {
        let counts = &self.counts;
        let states = [
            (ChainState::Broken, counts.broken),
            (ChainState::Gap, counts.gap),
            (ChainState::Unattested, counts.unattested),
            (ChainState::Intact, counts.intact),
        ];
        let bare = self.evidence.iter().filter(|chain| chain.links.is_empty()).count();
        let mut said: Vec<String> = states
            .into_iter()
            .filter(|(_, number)| *number > 0)
            .map(|(state, number)| {
                let said = match self.lang {
                    Lang::En => format!("{number} {}", page.term(state.label())),
                    Lang::Fr => format!("{}{}{number}", page.term(state.label()), page.term(COLON)),
                };
                // What has no event has nothing that ties it to a file.
                match (state, bare) {
                    (ChainState::Unattested, 1..) => {
                        format!("{said} ({}{}{bare})", page.term(NO_EVENTS), page.term(COLON))
                    }
                    _ => said,
                }
            })
            .collect();
        if self.unread > 0 {
            said.push(UNREAD.times(self.unread, self.lang));
        }
        let head = match self.evidence.len() as u64 {
            0 => page.term(NOTHING).to_owned(),
            number => EVIDENCE.times(number, self.lang),
        };
        let mark = if self.ok { "✓" } else { "✗" };
        let between = match (self.lang, said.is_empty()) {
            (_, true) => "",
            (Lang::En, _) => ": ",
            (Lang::Fr, _) => " – ",
        };
        let ink = if self.ok { Ink::Good } else { Ink::Bad(Severity::Error) };
        page.flow(ink, 0, &format!("{mark} {head}{between}{}", said.join(", ")));
    }
}

fn write_chain(chain: &Chain, page: &mut Page<'_>) {
    page.indent(2);
    page.put(Ink::Strong, &format!("{}:{}  {}", page.name(0), chain.line, chain.id));
    page.put(chain.state.ink(), &format!("  {}", page.term(chain.state.label())));
    page.end();
    if chain.links.is_empty() {
        page.indent(4);
        page.flow(Ink::Plain, 4, page.term(NO_EVENT));
    }
    for link in &chain.links {
        write_link(link, page);
    }
    for medium in &chain.unattested_media {
        let said = format!("{} {}{}{}", page.term(FILE), medium + 1, page.term(COLON), page.term(NOT_ATTESTED));
        page.indent(4);
        page.flow(Ink::Plain, 6, &said);
    }
}

/// An event that something is to be said of.
fn write_link(link: &Link, page: &mut Page<'_>) {
    for reason in &link.reasons {
        let head = format!("{} {}{}", page.term(EVENT), link.event + 1, page.term(COLON));
        page.indent(4);
        let colour = match reason.state() {
            // To be known, and nothing that fails.
            ChainState::Intact => ChainState::Unattested.ink(),
            state => state.ink(),
        };
        page.put(colour, &head);
        page.flow(Ink::Plain, 4 + columns(&head), page.term(reason.message()));
    }
}
