package ascertain.store;

import ascertain.store.Unsaved.Part;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What is typed over claimants and for their logs and not saved, kept in the case's folder against
/// a crash.
///
/// Keeping and dropping only note it and return at once; [#flush] brings all that is noted to the
/// disk. What an earlier sitting left stays in the file, untouched, until a person brings it back
/// or throws it away.
public final class Drafts implements AutoCloseable {
    private final DraftsFile file;
    private final Object disk = new Object();
    private final List<Unsaved> earlier = new ArrayList<>();
    private final List<Unsaved> now = new ArrayList<>();
    private String problem = "";
    private boolean read;
    private boolean dirty;
    private boolean closed;

    /// @param folder the case's folder
    /// @param caseKey the case's key, from which the drafts' own is derived
    public Drafts(Path folder, byte[] caseKey) {
        file = new DraftsFile(folder, caseKey);
    }

    /// What a person typed before this sitting and did not save, oldest first; reads the file the
    /// first time.
    public List<Unsaved> earlier(String user) {
        readOnce();
        synchronized (now) {
            return earlier.stream().filter(one -> one.user().equals(user)).toList();
        }
    }

    /// Why what was typed before cannot be told, in a sentence, or the empty text.
    public String problem() {
        readOnce();
        return problem;
    }

    /// Notes what is typed over a claimant now, in the place of what was noted before.
    public void keep(Unsaved typed) {
        synchronized (now) {
            now.removeIf(one -> one.isOver(typed.user(), typed.part(), typed.over().id()));
            now.add(typed);
            dirty = true;
        }
    }

    /// Notes that what one person typed in this sitting is another's from now on.
    public void handOver(String from, String to) {
        synchronized (now) {
            dirty |= now.stream().anyMatch(one -> one.user().equals(from));
            now.replaceAll(one -> one.user().equals(from) ? one.by(to) : one);
        }
    }

    /// Notes that nothing is typed in a part of a claimant any more.
    public void drop(String user, Part part, long id) {
        synchronized (now) {
            dirty |= now.removeIf(one -> one.isOver(user, part, id));
        }
    }

    /// Notes that all typed in this sitting is given up.
    public void dropAll() {
        synchronized (now) {
            dirty |= !now.isEmpty();
            now.clear();
        }
    }

    /// Notes that what was typed before is in the form again, or is thrown away.
    public void settle(List<Unsaved> offered) {
        synchronized (now) {
            dirty |= earlier.removeAll(offered);
        }
    }

    /// Brings what is noted to the disk; returns when it is there.
    ///
    /// @throws StoreProblem when the disk refuses; it is tried again the next time
    public void flush() {
        synchronized (disk) {
            if (!closed) {
                write();
            }
        }
    }

    /// Flushes a last time; what is noted later is not kept.
    @Override
    public void close() {
        synchronized (disk) {
            if (!closed) {
                closed = true;
                write();
            }
        }
    }

    private void write() {
        var all = new ArrayList<Unsaved>();
        synchronized (now) {
            if (!dirty) {
                return;
            }
            dirty = false;
        }
        readOnce();
        synchronized (now) {
            all.addAll(earlier);
            all.addAll(now);
        }
        try {
            file.write(all);
        } catch (IOException e) {
            synchronized (now) {
                dirty = true;
            }
            throw new StoreProblem(
                    "What you type cannot be kept against a power cut: the case's folder cannot be "
                            + "written to. Save what you typed.");
        }
    }

    private void readOnce() {
        synchronized (disk) {
            if (read) {
                return;
            }
            read = true;
            try {
                var found = file.read();
                if (found == null) {
                    problem =
                            "What was typed and not saved before cannot be read, since its file is "
                                    + "damaged or another case's; it was set aside as "
                                    + file.setAside()
                                    + ", and nothing saved is touched.";
                } else {
                    synchronized (now) {
                        earlier.addAll(found);
                    }
                }
            } catch (IOException e) {
                problem =
                        "What was typed and not saved before cannot be read: the disk refuses. "
                                + "Nothing saved is touched.";
            }
        }
    }
}
