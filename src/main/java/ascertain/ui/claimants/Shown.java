package ascertain.ui.claimants;

import ascertain.desk.OpenCase;
import ascertain.roll.Claimant;
import ascertain.store.ClaimantDraft;
import ascertain.store.ClaimantRecord;
import ascertain.ui.timeline.Story;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// A claimant with all that showing it needs, read and worked out away from the window.
///
/// @param record the claimant
/// @param story its timeline
/// @param today the day it is
/// @param zone the zone in which an instant has its day
record Shown(ClaimantRecord record, Story story, LocalDate today, ZoneId zone) {

    static Shown of(OpenCase open, ClaimantRecord record) {
        var definition = open.definition();
        return new Shown(
                record, Story.of(definition, record.dossier()), open.today(), definition.zone());
    }

    /// Reads one; key 0 is a new claimant of whom nothing is known yet.
    static Shown read(OpenCase open, long id) {
        if (id != 0) {
            return of(open, open.claimant(id));
        }
        var fresh = Claimant.of(open.nextReference());
        return of(open, open.preview(new ClaimantDraft(0, fresh, List.of(), List.of())));
    }

    /// Reads one who may be gone by now.
    static Optional<Shown> find(OpenCase open, long id) {
        boolean gone = id != 0 && open.lines(id).isEmpty();
        return gone ? Optional.empty() : Optional.of(read(open, id));
    }

    long id() {
        return record.id();
    }
}
