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
    Bears, ElementAnswer, ElementState, ElementTable, Elements, Finding, FormAnswer, FormName, MarkerAnswer,
    PointingClaim, PointingClaims, RecordElements, RecordsElements, RuleAnswer, SetAsideClaims, TableAnswer,
    TableElement, TableForm, TableRule, TableValues, Why, element_tables,
};
pub use reading::Read;
