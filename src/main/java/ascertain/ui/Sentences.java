package ascertain.ui;

import ascertain.work.Problem;
import ascertain.work.Stopped;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What went wrong, in words for a person.
public final class Sentences {
    private static final Logger LOG = LoggerFactory.getLogger(Sentences.class);

    private Sentences() {}

    /// One or two sentences: what happened, that nothing was lost, what to do.
    public static String of(Exception problem) {
        return switch (problem) {
            case Problem known -> known.getMessage();
            case Stopped _ -> "Stopped. Nothing was changed.";
            default -> unforeseen(problem);
        };
    }

    /// Only the kinds of exception are logged: a message could hold a claimant's data.
    private static String unforeseen(Exception problem) {
        LOG.error("Unforeseen {} at {}", problem.getClass().getName(), firstOfOurs(problem));
        return "The program met something it did not foresee ("
                + problem.getClass().getSimpleName()
                + "). Nothing was changed and nothing saved was lost. Try again; if it happens again, verify the case"
                + " with “ascertain verify”.";
    }

    private static String firstOfOurs(Throwable problem) {
        for (var frame : problem.getStackTrace()) {
            if (frame.getClassName().startsWith("ascertain.")) {
                return frame.toString();
            }
        }
        return problem.getCause() == null ? "a library" : firstOfOurs(problem.getCause());
    }
}
