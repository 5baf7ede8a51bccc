package ascertain.ui;

import ascertain.ui.control.Words;

import java.util.Locale;

/// How running work is worded: what, how far, how fast, how long still.
final class JobWords {
    private JobWords() {}

    static String of(String title, Job.State state) {
        var words = new StringBuilder(state.doing().isEmpty() ? title : state.doing());
        if (state.share() >= 0) {
            words.append(String.format(Locale.ROOT, " · %.0f %%", state.share() * 100));
        } else if (state.done() > 0) {
            words.append(" · ").append(Words.of(state.done()));
        }
        if (state.seconds() > 1 && state.done() > 100) {
            words.append(" · ").append(Words.of(Math.round(state.rate()))).append(" a second");
        }
        if (state.seconds() > 1 && state.secondsLeft() >= 1) {
            long left = Math.round(state.secondsLeft());
            words.append(String.format(Locale.ROOT, " · %d:%02d left", left / 60, left % 60));
        }
        return words.toString();
    }
}
