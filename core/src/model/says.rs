//! What a claim states of its own.

use super::object::union;

mod characterisation;
mod concern;
mod conduct;
mod count;
mod feature;
mod gap;
mod obligation;
mod recommendation;
mod response;
mod risk;
mod role;
mod state_failure;

pub use characterisation::SaysCharacterisation;
pub use concern::SaysConcern;
pub use conduct::SaysConduct;
pub use count::SaysCount;
pub use feature::SaysFeature;
pub use gap::SaysGap;
pub use obligation::SaysObligation;
pub use recommendation::SaysRecommendation;
pub use response::SaysResponse;
pub use risk::SaysRisk;
pub use role::SaysRole;
pub use state_failure::SaysStateFailure;

union! {
    Says {
        en: "says" => "What a claim states of its own, told apart by `type`. It records what was said, not what is so.",
        fr: "énoncé" => "Ce qu'une affirmation énonce en propre, selon son `type`. Il rend compte de ce qui a été dit, non de ce qui est.",
        source: "casecairn",
    }
    Conduct(SaysConduct),
    Characterisation(SaysCharacterisation),
    Count(SaysCount),
    Feature(SaysFeature),
    Role(SaysRole),
    Concern(SaysConcern),
    StateFailure(SaysStateFailure),
    Obligation(SaysObligation),
    Recommendation(SaysRecommendation),
    Risk(SaysRisk),
    Response(SaysResponse),
    Gap(SaysGap),
}
