//! What a piece of evidence is.

use super::vocabulary;

vocabulary! {
    EvidenceKind: open, {
        en: "kind of evidence" => "What the item is in itself, whatever it shows or proves.",
        fr: "type d'élément de preuve" => "Ce qu'est l'élément en lui-même, quoi qu'il montre ou prouve.",
        source: "casecairn, with HURIDOCS MT16 (crosswalk)",
    }
    Article = "article" {
        en: "article" => "A piece of journalism in a newspaper, a magazine or on a news site.",
        fr: "article" => "Texte journalistique paru dans un journal, une revue ou sur un site d'information.",
        source: "HURIDOCS MT16 (crosswalk)",
    }
    Report = "report" {
        en: "report" => "A study that sets out how it was made and what was found.",
        fr: "rapport" => "Étude qui expose sa méthode et ses constatations.",
        source: "casecairn",
    }
    PressRelease = "press_release" {
        en: "press release" => "A text that an organisation or authority hands to the media.",
        fr: "communiqué de presse" => "Texte qu'une organisation ou une autorité destine aux médias.",
        source: "HURIDOCS MT16 (crosswalk)",
    }
    Statement = "statement" {
        en: "statement" => "A position that an organisation or authority makes public itself.",
        fr: "déclaration" => "Position qu'une organisation ou une autorité rend elle-même publique.",
        source: "casecairn",
    }
    Appeal = "appeal" {
        en: "appeal" => "A text that calls on others to act for people or against a wrong.",
        fr: "appel à agir" => "Texte qui engage autrui à agir en faveur de personnes ou contre une injustice.",
        source: "HURIDOCS MT16 (crosswalk)",
    }
    SocialPost = "social_post" {
        en: "social media post" => "A message put on a social network, with its text and what is attached to it.",
        fr: "publication sur un réseau social" => "Message mis en ligne sur un réseau social, avec son texte et ce qui y est joint.",
        source: "casecairn",
    }
    Video = "video" {
        en: "video" => "A film or clip, of whatever origin, unless a closer kind fits.",
        fr: "vidéo" => "Film ou extrait, quelle qu'en soit l'origine, sauf si un type plus précis convient.",
        source: "HURIDOCS MT16 (crosswalk)",
    }
    Image = "image" {
        en: "image" => "A photograph or other still picture, unless a closer kind fits.",
        fr: "image" => "Photographie ou autre image fixe, sauf si un type plus précis convient.",
        source: "HURIDOCS MT16 (crosswalk)",
    }
    MediaItem = "media_item" {
        en: "media item" => "Videos, images or sound recordings, where the source does not separate them.",
        fr: "média" => "Vidéos, images ou enregistrements sonores, lorsque la source ne les distingue pas.",
        source: "casecairn",
    }
    Audio = "audio" {
        en: "audio recording" => "Sound without pictures, other than a telephone conversation.",
        fr: "enregistrement audio" => "Son sans image, autre qu'une conversation téléphonique.",
        source: "HURIDOCS MT16 (crosswalk)",
    }
    LivestreamCapture = "livestream_capture" {
        en: "capture of a livestream" => "A recording made by a viewer of something broadcast live online.",
        fr: "capture de diffusion en direct" => "Enregistrement, par un spectateur, d'une diffusion en direct sur internet.",
        source: "casecairn",
    }
    Broadcast = "broadcast" {
        en: "radio or television broadcast" => "A programme as it went out on radio or television.",
        fr: "émission de radio ou télévision" => "Programme tel qu'il a été diffusé à la radio ou à la télévision.",
        source: "HURIDOCS MT16 (crosswalk)",
    }
    SatelliteImage = "satellite_image" {
        en: "satellite image" => "A picture of the ground taken from orbit.",
        fr: "image satellite" => "Image du sol prise depuis l'espace.",
        source: "casecairn",
    }
    DroneFootage = "drone_footage" {
        en: "drone footage" => "Pictures taken from an unmanned aircraft.",
        fr: "images de drone" => "Images prises depuis un aéronef sans pilote.",
        source: "casecairn",
    }
    StreetLevelImage = "street_level_image" {
        en: "street-level image" => "A picture from a service that records streets systematically.",
        fr: "image prise depuis la rue" => "Image issue d'un service qui photographie systématiquement les rues.",
        source: "casecairn",
    }
    Testimony = "testimony" {
        en: "testimony" => "What one person told of what they lived through or saw; who speaks stands with the claim.",
        fr: "témoignage" => "Récit d'une personne sur ce qu'elle a vécu ou vu ; l'affirmation indique qui parle.",
        source: "HURIDOCS MT16 (crosswalk)",
    }
    InterviewSeries = "interview_series" {
        en: "series of interviews" => "Interviews with several people, held by the same investigators and kept together as one.",
        fr: "série d'entretiens" => "Entretiens menés avec plusieurs personnes par les mêmes enquêteurs et conservés comme un tout.",
        source: "HURIDOCS MT16 (crosswalk)",
    }
    TelephoneConversation = "telephone_conversation" {
        en: "telephone conversation" => "A recording or transcript of a call.",
        fr: "conversation téléphonique" => "Enregistrement ou transcription d'un appel.",
        source: "HURIDOCS MT16 (crosswalk)",
    }
    Survey = "survey" {
        en: "survey" => "Answers of many people to the same set of questions.",
        fr: "enquête par questionnaire" => "Réponses de nombreuses personnes aux mêmes questions.",
        source: "HURIDOCS MT16 (crosswalk)",
    }
    SiteVisitNotes = "site_visit_notes" {
        en: "notes of a site visit" => "What visitors noted of a place that they saw themselves.",
        fr: "notes de visite" => "Ce que des visiteurs ont noté d'un lieu qu'ils ont vu eux-mêmes.",
        source: "casecairn",
    }
    MessagingScreenshot = "messaging_screenshot" {
        en: "screenshot of messages" => "A picture of a conversation in a messaging application.",
        fr: "capture d'écran de messagerie" => "Image d'une conversation dans une application de messagerie.",
        source: "casecairn",
    }
    JobAdvertisement = "job_advertisement" {
        en: "job advertisement" => "An offer of work, wherever it was posted.",
        fr: "offre d'emploi" => "Proposition de travail, où qu'elle ait été diffusée.",
        source: "casecairn",
    }
    Leaflet = "leaflet" {
        en: "leaflet or poster" => "Printed matter handed out or put up, banners included.",
        fr: "tract ou affiche" => "Imprimé distribué ou affiché, banderoles comprises.",
        source: "HURIDOCS MT16 (crosswalk)",
    }
    Letter = "letter" {
        en: "letter" => "A message from one party to another, not written in an official capacity.",
        fr: "lettre" => "Message adressé par une partie à une autre, sans caractère officiel.",
        source: "HURIDOCS MT16 (crosswalk)",
    }
    OfficialLetter = "official_letter" {
        en: "official letter" => "A letter written by an authority or addressed to it in due form.",
        fr: "courrier officiel" => "Lettre écrite par une autorité ou qui lui est adressée en bonne et due forme.",
        source: "casecairn",
    }
    CourtRecord = "court_record" {
        en: "court record" => "A charge, ruling, transcript or other paper of a court case.",
        fr: "pièce judiciaire" => "Acte d'accusation, décision, procès-verbal ou autre pièce d'une procédure judiciaire.",
        source: "HURIDOCS MT16 (crosswalk)",
    }
    Affidavit = "affidavit" {
        en: "affidavit" => "A written statement signed under oath.",
        fr: "déclaration sous serment" => "Déclaration écrite et signée sous serment.",
        source: "HURIDOCS MT16 (crosswalk)",
    }
    MedicalRecord = "medical_record" {
        en: "medical record" => "What a health worker wrote down about a living patient.",
        fr: "dossier médical" => "Ce qu'un professionnel de santé a consigné sur un patient vivant.",
        source: "HURIDOCS MT16 (crosswalk)",
    }
    AutopsyReport = "autopsy_report" {
        en: "autopsy report" => "The findings of an examination of a dead body.",
        fr: "rapport d'autopsie" => "Constatations faites lors de l'examen d'un corps.",
        source: "HURIDOCS MT16 (crosswalk)",
    }
    LaboratoryAnalysis = "laboratory_analysis" {
        en: "laboratory analysis" => "The result of a chemical or other laboratory test.",
        fr: "analyse de laboratoire" => "Résultat d'un examen chimique ou autre, en laboratoire.",
        source: "HURIDOCS MT16 (crosswalk)",
    }
    CorporateRecord = "corporate_record" {
        en: "company record" => "A paper or register entry on a company, its owners or its managers.",
        fr: "document de société" => "Document ou inscription au registre concernant une société, ses propriétaires ou ses dirigeants.",
        source: "casecairn",
    }
    LandRecord = "land_record" {
        en: "land record" => "A title, lease, permit or register entry on land or buildings.",
        fr: "document foncier" => "Titre, bail, permis ou inscription au registre concernant un terrain ou des bâtiments.",
        source: "casecairn",
    }
    BlockchainTrace = "blockchain_trace" {
        en: "blockchain trace" => "A path of payments followed on a public ledger of a cryptocurrency.",
        fr: "traçage sur chaîne de blocs" => "Cheminement de paiements suivi sur le registre public d'une cryptomonnaie.",
        source: "casecairn",
    }
    Dataset = "dataset" {
        en: "dataset or list" => "Structured data, from a short list of sites to a large table.",
        fr: "jeu de données ou liste" => "Données structurées, d'une courte liste de sites à un vaste tableau.",
        source: "casecairn",
    }
    WebArchive = "web_archive" {
        en: "web archive" => "A web page saved with what it loaded, so that it can be shown again as it was.",
        fr: "archive web" => "Page web enregistrée avec ses ressources, de manière à être réaffichée telle quelle.",
        source: "casecairn",
    }
}
