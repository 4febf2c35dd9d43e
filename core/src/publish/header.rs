//! The head of a release.

use super::coarse::coarse_date;
use super::policy::{Policy, Span};
use super::types::{DossierTag, PublicDossier, PublicRecord};
use crate::model::Header;

pub(super) fn with_header(header: &Header, policy: &Policy, records: Vec<PublicRecord>) -> PublicDossier {
    PublicDossier {
        tag: DossierTag::Dossier,
        schema_version: header.schema_version.clone(),
        namespace: header.namespace.clone(),
        title: header.title.clone(),
        publisher: header.publisher.clone(),
        created: header.created.as_ref().and_then(|created| coarse_date(created, Span::Month)),
        licence: header.licence.clone(),
        tlp: policy.tlp,
        records,
    }
}
