package ascertain.report.paper;

import ascertain.roll.Days;

import java.time.LocalDate;
import java.util.List;

/// A figure made of lines and words, its measures not yet those of a page.
public sealed interface Drawing {
    /// One bar divided into parts, with words and value under it.
    record StackedBar(List<Part> parts) implements Drawing {
        public StackedBar {
            parts = List.copyOf(parts);
        }
    }

    /// A part of a whole; `amount` is its size beside its neighbours, `value` how it is written.
    record Part(String label, String value, double amount, Shade shade) {}

    /// Bars beneath each other, the longest as wide as there is room.
    record Bars(List<Part> parts) implements Drawing {
        public Bars {
            parts = List.copyOf(parts);
        }
    }

    /// Days on a line; a day marked as decisive is drawn as the red hairline.
    record DateLine(List<Day> days) implements Drawing {
        public DateLine {
            days = List.copyOf(days);
        }
    }

    /// How two numbers grow from day to day, the larger one bounding the other from above; a day
    /// that decides is drawn as the red hairline.
    record Curve(String lower, String upper, List<Point> points, Day decisive) implements Drawing {
        public Curve {
            points = List.copyOf(points);
        }
    }

    /// What both come to on a day.
    record Point(LocalDate on, long lower, long upper) {}

    record Day(LocalDate on, String label, boolean decisive) {}

    /// A claimant's Premium periods, a lane for each plan, over its InMail, with the policy date as
    /// the red hairline.
    ///
    /// @param span the days drawn
    record Timeline(Days span, List<Lane> lanes, List<Tick> ticks, Day policyDate)
            implements Drawing {
        public Timeline {
            lanes = List.copyOf(lanes);
            ticks = List.copyOf(ticks);
        }
    }

    /// The periods of one plan.
    record Lane(String label, List<Bar> bars) {
        public Lane {
            bars = List.copyOf(bars);
        }
    }

    /// One period; what is possible without being sure is hatched.
    record Bar(Days sure, Days possible, boolean counts) {}

    /// Some InMail of the same days and direction; `decisive` of them stand out.
    record Tick(Days days, boolean sent, long count, long decisive) {}

    /// What a colour means, the same on every paper.
    enum Shade {
        MEMBER,
        UNDETERMINED,
        NOT_MEMBER,
        EXCLUDED
    }
}
