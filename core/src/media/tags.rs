//! What the tags in a file lead to.

use super::answer::{Leak, LeakKind};
use super::marks::Marks;
use crate::order::Order as _;

/// The leaks of a file: the tags that a camera wrote, and marks of others.
/// Where its Exif block was read, that mark alone is no news.
pub(super) fn leaks(tags: &[String], marks: &Marks, exif_read: bool) -> Vec<Leak> {
    let mut leaks: Vec<Leak> =
        tags.iter().filter(|tag| !is_harmless(tag)).map(|tag| Leak { kind: kind(tag), tag: tag.clone() }).collect();
    for (mark, times) in marks.met() {
        if times > if exif_read { mark.usual } else { 0 } {
            leaks.push(Leak { kind: kind(mark.tag), tag: mark.tag.to_owned() });
        }
    }
    leaks.order_by(|one, other| (one.kind, &one.tag).cmp(&(other.kind, &other.tag)));
    leaks.dedup();
    leaks
}

/// What a tag leads to.
fn kind(tag: &str) -> LeakKind {
    match tag {
        "com.apple.quicktime.location" | "\u{a9}xyz" | "exif:GPSLatitude" => LeakKind::Place,
        "CameraOwnerName" | "Artist" | "Copyright" | "Tag(Tiff, 40093)" => LeakKind::Person,
        "BodySerialNumber" | "LensSerialNumber" | "ImageUniqueID" => LeakKind::Serial,
        "thumbnail" => LeakKind::Thumbnail,
        "DateTime" | "DateTimeOriginal" | "DateTimeDigitized" | "GPSTimeStamp" | "GPSDateStamp"
        | "OffsetTime" | "OffsetTimeOriginal" | "OffsetTimeDigitized" | "SubSecTime" | "SubSecTimeOriginal"
        | "SubSecTimeDigitized" => LeakKind::Time,
        // Title, comment, keywords and subject, as Windows writes them.
        "ImageDescription" | "UserComment" | "comment" | "Tag(Tiff, 40091)" | "Tag(Tiff, 40092)"
        | "Tag(Tiff, 40094)" | "Tag(Tiff, 40095)" => LeakKind::Text,
        "Make" | "Model" | "LensMake" | "LensModel" | "LensSpecification" | "Software" | "com.apple.quicktime"
        // The computer on which it was made.
        | "Tag(Tiff, 316)" => LeakKind::Device,
        tag if tag.starts_with("GPS") => LeakKind::Place,
        _ => LeakKind::Other,
    }
}

/// Whether a tag tells how the picture is stored or was exposed, and no more.
fn is_harmless(tag: &str) -> bool {
    HARMLESS.contains(&tag)
}

const HARMLESS: &[&str] = &[
    "ApertureValue",
    "BitsPerSample",
    "BrightnessValue",
    "ColorSpace",
    "ComponentsConfiguration",
    "CompositeImage",
    "CompressedBitsPerPixel",
    "Compression",
    "Contrast",
    "CustomRendered",
    "DigitalZoomRatio",
    "ExifVersion",
    "ExposureBiasValue",
    "ExposureMode",
    "ExposureProgram",
    "ExposureTime",
    "FNumber",
    "Flash",
    "FlashpixVersion",
    "FocalLength",
    "FocalLengthIn35mmFilm",
    "GPSVersionID",
    "GainControl",
    "Gamma",
    "ImageLength",
    "ImageWidth",
    "InteroperabilityIndex",
    "InteroperabilityVersion",
    "LightSource",
    "MaxApertureValue",
    "MeteringMode",
    "Orientation",
    "PhotographicSensitivity",
    "PhotometricInterpretation",
    "PixelXDimension",
    "PixelYDimension",
    "PlanarConfiguration",
    "PrimaryChromaticities",
    "ReferenceBlackWhite",
    "ResolutionUnit",
    "RowsPerStrip",
    "SamplesPerPixel",
    "Saturation",
    "SceneCaptureType",
    "SceneType",
    "SensingMethod",
    "SensitivityType",
    "Sharpness",
    "ShutterSpeedValue",
    "StripByteCounts",
    "StripOffsets",
    "SubjectDistanceRange",
    "TileByteCounts",
    "TileOffsets",
    "TransferFunction",
    "WhiteBalance",
    "WhitePoint",
    "XResolution",
    "YCbCrCoefficients",
    "YCbCrPositioning",
    "YCbCrSubSampling",
    "YResolution",
];
