package ascertain.membership;

/// One thing the rule found, told to a person.
///
/// @param code what kind of thing
/// @param sentence one sentence, with the dates it rests on
/// @param evidence the document it rests on, by name; the empty text where there is none
public record Finding(FindingCode code, String sentence, String evidence) {}
