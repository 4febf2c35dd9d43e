//! How an item was checked.

use super::vocabulary;

vocabulary! {
    VerificationMethod: open, {
        en: "verification method" => "One technique by which an item of evidence was checked.",
        fr: "méthode de vérification" => "Technique par laquelle un élément de preuve a été contrôlé.",
        source: "casecairn",
    }
    Review = "review" {
        en: "review" => "Looked through by a person, with no further technique.",
        fr: "examen simple" => "Parcouru par une personne, sans autre technique.",
        source: "casecairn",
    }
    GeolocationUnspecified = "geolocation_unspecified" {
        en: "geolocation, method unspecified" => "The place was found from the item, and it is not said how.",
        fr: "géolocalisation, méthode non précisée" => "Le lieu a été établi à partir de l'élément, sans que soit dit comment.",
        source: "casecairn",
    }
    GeolocationLandmarkMatch = "geolocation_landmark_match" {
        en: "geolocation by landmarks" => "The place was found by matching buildings, signs or terrain with pictures from the ground.",
        fr: "géolocalisation par repères" => "Le lieu a été établi en rapprochant bâtiments, enseignes ou relief d'images prises au sol.",
        source: "casecairn",
    }
    GeolocationSatelliteMatch = "geolocation_satellite_match" {
        en: "geolocation by satellite image" => "The place was found by matching what is seen with images from above.",
        fr: "géolocalisation par image satellite" => "Le lieu a été établi en rapprochant ce qui est visible d'images prises d'en haut.",
        source: "casecairn",
    }
    ShadowAnalysisChronolocation = "shadow_analysis_chronolocation" {
        en: "dating by shadows" => "The time was worked out from the direction and length of shadows.",
        fr: "datation par les ombres" => "Le moment a été établi d'après la direction et la longueur des ombres.",
        source: "casecairn",
    }
    WeatherMatch = "weather_match" {
        en: "match with the weather" => "What the sky or ground shows was compared with weather records.",
        fr: "comparaison avec la météo" => "Ce que montre le ciel ou le sol a été comparé aux relevés météorologiques.",
        source: "casecairn",
    }
    ReverseImageSearch = "reverse_image_search" {
        en: "reverse image search" => "Other appearances of the picture were looked for with the picture itself.",
        fr: "recherche d'image inversée" => "D'autres occurrences de l'image ont été cherchées à partir de l'image elle-même.",
        source: "casecairn",
    }
    EarliestUploadSearch = "earliest_upload_search" {
        en: "search for the first upload" => "The earliest publication that can be found was traced.",
        fr: "recherche de la première publication" => "La plus ancienne publication trouvable a été recherchée.",
        source: "casecairn",
    }
    MetadataExif = "metadata_exif" {
        en: "embedded metadata" => "The data that the device wrote into the file were read.",
        fr: "métadonnées intégrées" => "Les données inscrites dans le fichier par l'appareil ont été lues.",
        source: "casecairn",
    }
    UploaderContact = "uploader_contact" {
        en: "contact with the uploader" => "The one who filmed or posted it was asked about it.",
        fr: "contact avec l'auteur du dépôt" => "La personne qui l'a filmé ou mis en ligne a été interrogée à ce sujet.",
        source: "casecairn",
    }
    InterviewCorroboration = "interview_corroboration" {
        en: "comparison with interviews" => "What it shows was compared with what people told.",
        fr: "recoupement par entretiens" => "Ce qui est montré a été comparé aux récits de personnes interrogées.",
        source: "casecairn",
    }
    OnsiteVisit = "onsite_visit" {
        en: "visit to the site" => "Someone went to the place to compare.",
        fr: "visite sur place" => "Quelqu'un s'est rendu sur les lieux pour comparer.",
        source: "casecairn",
    }
    AudioLanguageAnalysis = "audio_language_analysis" {
        en: "analysis of sound and speech" => "Languages, accents or background sounds were analysed.",
        fr: "analyse sonore et linguistique" => "Les langues, les accents ou les sons ambiants ont été analysés.",
        source: "casecairn",
    }
    CrossVideoSynchronisation = "cross_video_synchronisation" {
        en: "synchronisation of videos" => "Several recordings of one event were aligned in time.",
        fr: "synchronisation de vidéos" => "Plusieurs enregistrements d'un même événement ont été alignés dans le temps.",
        source: "casecairn",
    }
    Reconstruction3d = "reconstruction_3d" {
        en: "spatial reconstruction" => "The scene was rebuilt as a three-dimensional model.",
        fr: "reconstitution en trois dimensions" => "La scène a été reconstituée sous forme de modèle en trois dimensions.",
        source: "casecairn",
    }
    TamperAnalysis = "tamper_analysis" {
        en: "search for tampering" => "The file was examined for traces of editing or of artificial generation.",
        fr: "recherche de falsification" => "Le fichier a été examiné en quête de traces de retouche ou de génération artificielle.",
        source: "casecairn",
    }
    C2paValidation = "c2pa_validation" {
        en: "check of content credentials" => "The signed record of origin inside the file was validated.",
        fr: "contrôle de la provenance signée" => "L'historique d'origine signé, intégré au fichier, a été validé.",
        source: "C2PA",
    }
    DocumentAuthentication = "document_authentication" {
        en: "authentication of a document" => "Paper, stamp, signature or issuing office of a document was checked.",
        fr: "authentification de document" => "Le papier, le cachet, la signature ou le service émetteur d'un document a été contrôlé.",
        source: "casecairn",
    }
}
