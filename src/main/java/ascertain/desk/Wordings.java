package ascertain.desk;

import ascertain.report.letter.LetterKind;
import ascertain.report.letter.Template;
import ascertain.store.CaseStore;
import ascertain.store.LetterWording;

import java.util.Map;

/// How each letter is worded at one moment: the firm's way where it edited it.
record Wordings(Map<String, LetterWording> edited) {
    static Wordings of(CaseStore store) {
        return new Wordings(store.log().wordings().edited());
    }

    boolean isEdited(LetterKind kind) {
        return edited.containsKey(kind.name());
    }

    String words(LetterKind kind) {
        var own = edited.get(kind.name());
        return own == null ? kind.wording() : own.words();
    }

    Template template(LetterKind kind) {
        return Template.of(kind, words(kind));
    }
}
