package ascertain.report.view;

import ascertain.work.Problem;

/// A document or a page of it cannot be shown; the sentence says why and what can be done.
public final class Unshowable extends Problem {
    private static final long serialVersionUID = 1L;

    Unshowable(String sentence) {
        super(sentence);
    }
}
