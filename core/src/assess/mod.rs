//! placeholder docs
mod answer;
mod case;
mod elements;
mod kept;
mod provenance;
mod reading;
mod text;

pub use answer::{Area, ClaimAnswer, Claims, LineageCount, Met, Numbers, SetAside, Term};
pub use case::Reason;
pub use elements::{
    Bears, ElementAnswer, ElementBasis, ElementState, ElementTable, Elements, FormAnswer, FormName, MarkerAnswer,
    PointingClaim, PointingClaims, RecordElements, RecordsElements, RuleAnswer, SetAsideClaims, TableAnswer,
    TableElement, TableForm, TableRule, TableValues, WhyPossible, element_tables,
};
pub use reading::Read;
