package ascertain;

import ascertain.ui.Job;
import ascertain.work.Background;

import javafx.collections.ObservableList;

import java.util.List;

/// The lanes of work, each one piece at a time, and what is under way in them.
///
/// @param reading short reads
/// @param writing what changes the case
/// @param looking reading that takes long
/// @param keeping puts on disk what is typed
/// @param busy what a person may notice waiting for
record Work(
        Background reading,
        Background writing,
        Background looking,
        Background keeping,
        List<ObservableList<Job>> busy) {}
