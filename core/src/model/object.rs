//! How an object of the model is declared: once, with everything said about it.

/// Declares an object: the struct, its reader, its writer, and what it says
/// about itself. Each field is `required`, `optional` or a `list`, and has a
/// class: who may see it.
macro_rules! object {
    ($name:ident $(as $tag:literal)? {
        en: $label_en:literal => $doc_en:literal,
        fr: $label_fr:literal => $doc_fr:literal,
        source: $source:literal $(,)?
    } $(
        $presence:ident $field:ident: $ty:ty, $class:ident {
            en: $f_label_en:literal => $f_doc_en:literal,
            fr: $f_label_fr:literal => $f_doc_fr:literal,
            source: $f_source:literal $(,)?
        }
    )*) => {
        #[doc = $doc_en]
        #[doc = ""]
        #[doc = concat!("Source: ", $source, ".")]
        #[doc = ""]
        #[doc = "```"]
        #[doc = concat!("let meta = casecairn::model::", stringify!($name), "::META;")]
        #[doc = concat!("assert_eq!((meta.about.label.en, meta.about.label.fr), (", stringify!($label_en), ", ", stringify!($label_fr), "));")]
        #[doc = "```"]
        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct $name {
            $(
                #[doc = $f_doc_en]
                #[doc = ""]
                #[doc = concat!("Source: ", $f_source, ".")]
                pub $field: object!(@slot $presence $ty),
            )*
        }

        object!(@new $name [] [] $($presence $field ($ty))*);
        $crate::model::source::json_schema!($name);

        impl $name {
            const FIELDS: &'static [$crate::model::shape::FieldMeta] = &[$($crate::model::shape::FieldMeta {
                    name: stringify!($field),
                    about: $crate::model::shape::About::new($crate::lang::Text { en: $f_label_en, fr: $f_label_fr }, $crate::lang::Text { en: $f_doc_en, fr: $f_doc_fr }, $f_source),
                    class: object!(@class $class),
                    presence: object!(@presence $presence),
                    shape: <$ty as $crate::model::source::FromSource>::SHAPE,
                }),*];

            /// What the object says about itself.
            pub const META: &'static $crate::model::shape::ObjectMeta = &$crate::model::shape::ObjectMeta {
                name: stringify!($name),
                tag: object!(@tag $($tag)?),
                about: $crate::model::shape::About::new($crate::lang::Text { en: $label_en, fr: $label_fr }, $crate::lang::Text { en: $doc_en, fr: $doc_fr }, $source),
                fields: Self::FIELDS,
                required: $crate::model::shape::required(Self::FIELDS),
            };
        }

        impl $crate::model::source::FromSource for $name {
            const SHAPE: $crate::model::shape::Shape = $crate::model::shape::Shape::Object(Self::META);

            fn from_source<S: $crate::model::source::Source>(source: &mut S) -> Result<Option<Self>, S::Stop> {
                #[expect(non_camel_case_types, reason = "a place a field, named like it")]
                enum At { $($field),* }

                if !source.begin(Self::META)? {
                    return Ok(None);
                }
                let mut fields = $crate::model::source::Fields::default();
                $(let mut $field: object!(@read_slot $presence $ty) = Default::default();)*
                while let Some(at) = source.next_field(Self::META, &mut fields)? {
                    $(if at == At::$field as usize {
                        object!(@read $presence source, $field);
                        continue;
                    })*
                }
                source.end(Self::META, &fields);
                $(object!(@finish $presence $field);)*
                Ok(Some(Self { $($field),* }))
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                let mut map = serde::Serializer::serialize_map(to, None)?;
                $(serde::ser::SerializeMap::serialize_entry(&mut map, "type", $tag)?;)?
                $(object!(@write $presence map, stringify!($field), self.$field);)*
                serde::ser::SerializeMap::end(map)
            }
        }

        impl std::fmt::Debug for $name {
            /// Shows public fields only: what a log must not hold is not there.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let mut out = f.debug_struct(stringify!($name));
                $(object!(@debug $class $presence out, stringify!($field), self.$field);)*
                out.finish_non_exhaustive()
            }
        }

        impl $crate::model::walk::Walk for $name {
            fn walk<'a>(
                &'a self,
                path: &mut $crate::model::walk::Path,
                visit: &mut $crate::model::walk::Visit<'a, '_>,
            ) {
                visit(path, $crate::model::walk::Item::Object(self));
                $(object!(@walk $presence self.$field, stringify!($field), object!(@class $class), path, visit);)*
            }
        }
    };

    (@slot required $ty:ty) => { $ty };
    (@slot optional $ty:ty) => { Option<$ty> };
    (@slot list $ty:ty) => { Vec<$ty> };

    (@read_slot list $ty:ty) => { Option<Vec<$ty>> };
    (@read_slot $presence:ident $ty:ty) => { Option<$ty> };

    (@tag) => { None };
    (@tag $tag:literal) => { Some($tag) };

    (@class public) => { $crate::model::shape::Class::Public };
    (@class protected) => { $crate::model::shape::Class::Protected };
    (@class internal) => { $crate::model::shape::Class::Internal };

    (@presence required) => { $crate::model::shape::Presence::Required };
    (@presence optional) => { $crate::model::shape::Presence::Optional };
    (@presence list) => { $crate::model::shape::Presence::List };

    (@read list $source:ident, $field:ident) => { $crate::model::source::fill_list($source, &mut $field)?; };
    (@read $presence:ident $source:ident, $field:ident) => { $crate::model::source::fill($source, &mut $field)?; };

    (@finish required $field:ident) => { let Some($field) = $field else { return Ok(None) }; };
    (@finish optional $field:ident) => {};
    (@finish list $field:ident) => { let $field = $field.unwrap_or_default(); };

    (@write required $map:ident, $key:expr, $value:expr) => {
        serde::ser::SerializeMap::serialize_entry(&mut $map, $key, &$value)?;
    };
    (@write optional $map:ident, $key:expr, $value:expr) => {
        if let Some(value) = &$value {
            serde::ser::SerializeMap::serialize_entry(&mut $map, $key, value)?;
        }
    };
    (@write list $map:ident, $key:expr, $value:expr) => {
        if !$value.is_empty() {
            serde::ser::SerializeMap::serialize_entry(&mut $map, $key, &$value)?;
        }
    };

    (@debug public required $out:ident, $key:expr, $value:expr) => { $out.field($key, &$value); };
    (@debug public optional $out:ident, $key:expr, $value:expr) => {
        if let Some(value) = &$value { $out.field($key, value); }
    };
    (@debug public list $out:ident, $key:expr, $value:expr) => {
        if !$value.is_empty() { $out.field($key, &$value); }
    };
    (@debug $class:ident $presence:ident $out:ident, $key:expr, $value:expr) => {};

    // What is absent is not walked: most fields of most objects are.
    (@walk required $value:expr, $key:expr, $class:expr, $path:ident, $visit:ident) => {
        $path.with_field($key, $class, |path| $crate::model::walk::Walk::walk(&$value, path, $visit));
    };
    (@walk optional $value:expr, $key:expr, $class:expr, $path:ident, $visit:ident) => {
        if let Some(value) = &$value {
            $path.with_field($key, $class, |path| $crate::model::walk::Walk::walk(value, path, $visit));
        }
    };
    (@walk list $value:expr, $key:expr, $class:expr, $path:ident, $visit:ident) => {
        if !$value.is_empty() {
            $path.with_field($key, $class, |path| $crate::model::walk::Walk::walk(&$value, path, $visit));
        }
    };

    // `new` takes the required fields, in their order; the others start absent.
    (@new $name:ident [$($arg:ident ($arg_ty:ty))*] [$($rest:ident)*]) => {
        impl $name {
            /// A new value with its required fields; all others are absent.
            #[allow(clippy::new_without_default, reason = "an object of optional fields is rarely meant to be empty")]
            pub fn new($($arg: $arg_ty),*) -> Self {
                Self { $($arg,)* $($rest: Default::default()),* }
            }
        }
    };
    (@new $name:ident [$($args:tt)*] [$($rest:tt)*] required $field:ident ($ty:ty) $($more:tt)*) => {
        object!(@new $name [$($args)* $field ($ty)] [$($rest)*] $($more)*);
    };
    (@new $name:ident [$($args:tt)*] [$($rest:tt)*] $presence:ident $field:ident ($ty:ty) $($more:tt)*) => {
        object!(@new $name [$($args)*] [$($rest)* $field] $($more)*);
    };
}
pub(in crate::model) use object;

/// Declares a choice between objects, told apart by `type`.
macro_rules! union {
    ($name:ident {
        en: $label_en:literal => $doc_en:literal,
        fr: $label_fr:literal => $doc_fr:literal,
        source: $source:literal $(,)?
    } $($variant:ident($ty:ty)),* $(,)?) => {
        #[doc = $doc_en]
        #[doc = ""]
        #[doc = concat!("Source: ", $source, ".")]
        #[doc = ""]
        #[doc = "```"]
        #[doc = concat!("let meta = casecairn::model::", stringify!($name), "::META;")]
        #[doc = concat!("assert_eq!(meta.about.label.fr, ", stringify!($label_fr), ");")]
        #[doc = "assert!(meta.variants.iter().all(|variant| variant.tag.is_some()));"]
        #[doc = "```"]
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $(
                #[doc = concat!("See [`", stringify!($ty), "`].")]
                $variant(Box<$ty>),
            )*
        }

        $crate::model::source::json_schema!($name);

        impl $name {
            /// What the choice says about itself.
            pub const META: &'static $crate::model::shape::UnionMeta = &$crate::model::shape::UnionMeta {
                name: stringify!($name),
                about: $crate::model::shape::About::new($crate::lang::Text { en: $label_en, fr: $label_fr }, $crate::lang::Text { en: $doc_en, fr: $doc_fr }, $source),
                variants: &[$(<$ty>::META),*],
            };

            /// The value of `type`.
            pub fn tag(&self) -> &'static str {
                match self {
                    $(Self::$variant(_) => <$ty>::META.tag.unwrap_or(<$ty>::META.name),)*
                }
            }
        }

        impl $crate::model::source::FromSource for $name {
            const SHAPE: $crate::model::shape::Shape = $crate::model::shape::Shape::Union(Self::META);

            fn from_source<S: $crate::model::source::Source>(source: &mut S) -> Result<Option<Self>, S::Stop> {
                enum At { $($variant),* }

                let Some(at) = source.tag(Self::META)? else {
                    return Ok(None);
                };
                $(if at == At::$variant as usize {
                    return Ok(<$ty as $crate::model::source::FromSource>::from_source(source)?.map(|value| Self::$variant(Box::new(value))));
                })*
                Ok(None)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.serialize(to),)*
                }
            }
        }

        impl $crate::model::walk::Walk for $name {
            fn walk<'a>(
                &'a self,
                path: &mut $crate::model::walk::Path,
                visit: &mut $crate::model::walk::Visit<'a, '_>,
            ) {
                match self {
                    $(Self::$variant(value) => $crate::model::walk::Walk::walk(&**value, path, visit),)*
                }
            }
        }

        $(impl From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self::$variant(Box::new(value))
            }
        })*
    };
}
pub(in crate::model) use union;
