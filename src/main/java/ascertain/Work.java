package ascertain;

import ascertain.ui.Job;
import ascertain.ui.Pace;
import ascertain.work.Background;

import javafx.collections.ObservableList;

import java.util.List;

/// The lanes of work, each one piece at a time, and what is under way in them.
///
/// Context: a person walks from claimant to claimant while a save has the whole roll counted anew.
/// Options: one lane for all reading; a lane for each kind of wait. Outcome: the latter, so that
/// what is looked at never stands behind what counts.
///
/// @param reading short reads of what is looked at: claimants and the list
/// @param searching goes through the roll for what is searched for
/// @param beside short reads of what stands beside it: documents, imports, what waits elsewhere
/// @param counting counts the roll
/// @param writing what changes the case
/// @param looking reading that takes long
/// @param keeping puts on disk what is typed
/// @param busy what a person may notice waiting for
/// @param pace how fast the window is filled
record Work(
        Background reading,
        Background searching,
        Background beside,
        Background counting,
        Background writing,
        Background looking,
        Background keeping,
        List<ObservableList<Job>> busy,
        Pace pace) {}
