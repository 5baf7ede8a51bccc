package ascertain.ui.timeline;

import ascertain.membership.ClassDefinition;
import ascertain.membership.Dossier;
import ascertain.membership.Qualifying;
import ascertain.roll.Days;
import ascertain.roll.Direction;
import ascertain.roll.InMail;
import ascertain.roll.PremiumPeriod;
import ascertain.ui.control.Words;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a timeline tells: bars of Premium in a lane for each plan, marks of InMail, and the dates
/// that bound them.
///
/// @param policyDate the policy date
/// @param earliest the first day that counts, or null
/// @param lanes a lane for each plan, in the order they began
/// @param marks every InMail, by day
/// @param span the days worth showing
public record Story(
        LocalDate policyDate,
        @Nullable LocalDate earliest,
        List<Lane> lanes,
        List<Mark> marks,
        Days span) {
    private static final int MOST_LANES = 5;

    /// One plan's periods.
    public record Lane(String plan, List<Bar> bars) {}

    /// One period.
    ///
    /// @param counts whether the class definition counts it
    /// @param words what it is, for a person
    public record Bar(Days sure, Days possible, boolean counts, String words) {}

    /// One InMail.
    ///
    /// @param day its day, or the first it may be
    /// @param qualifies whether it makes its claimant a member
    /// @param words what it is, for a person
    public record Mark(LocalDate day, Direction direction, boolean qualifies, String words) {}

    /// The story of a dossier.
    public static Story of(ClassDefinition definition, Dossier dossier) {
        var lanes = new TreeMap<String, List<Bar>>();
        dossier.periods().stream()
                .sorted(Comparator.comparing(period -> period.possible().first()))
                .forEach(
                        period ->
                                lanes.computeIfAbsent(period.plan(), _ -> new ArrayList<>())
                                        .add(bar(definition, period)));
        var qualifying = new HashSet<>(Qualifying.of(definition, dossier));
        var marks =
                dossier.inMails().stream()
                        .map(inMail -> mark(definition, inMail, qualifying.contains(inMail)))
                        .sorted(Comparator.comparing(Mark::day))
                        .toList();
        var inOrder =
                atMost(
                        MOST_LANES,
                        lanes.entrySet().stream()
                                .map(lane -> new Lane(lane.getKey(), lane.getValue()))
                                .sorted(
                                        Comparator.comparing(
                                                lane -> lane.bars().getFirst().possible().first()))
                                .toList());
        var span = Span.of(definition, dossier.periods(), marks);
        return new Story(definition.policyDate(), definition.earliest(), inOrder, marks, span);
    }

    /// The whole in a sentence or two, for a screen reader.
    public String inWords() {
        var premium =
                lanes.isEmpty()
                        ? "No Premium recorded."
                        : "Premium: "
                                + String.join(
                                        "; ",
                                        lanes.stream()
                                                .flatMap(lane -> lane.bars().stream())
                                                .map(Bar::words)
                                                .toList())
                                + ".";
        long qualifying = marks.stream().filter(Mark::qualifies).count();
        var inMail =
                marks.isEmpty()
                        ? "No InMail recorded."
                        : Words.of(marks.size())
                                + " InMail, "
                                + Words.of(qualifying)
                                + " of them qualifying, from "
                                + Words.of(marks.getFirst().day())
                                + " to "
                                + Words.of(marks.getLast().day())
                                + ".";
        return premium + " " + inMail + " Policy date " + Words.of(policyDate) + ".";
    }

    /// So many lanes that the timeline leaves room for the form beneath; the last takes in the
    /// rest.
    private static List<Lane> atMost(int most, List<Lane> lanes) {
        if (lanes.size() <= most) {
            return lanes;
        }
        var rest = lanes.subList(most - 1, lanes.size());
        var together =
                new Lane(
                        rest.size() + " further plans",
                        rest.stream()
                                .flatMap(lane -> lane.bars().stream())
                                .sorted(Comparator.comparing(bar -> bar.possible().first()))
                                .toList());
        return Stream.concat(lanes.stream().limit(most - 1), Stream.of(together)).toList();
    }

    private static Bar bar(ClassDefinition definition, PremiumPeriod period) {
        var counts = definition.counts(period);
        return new Bar(
                period.sure(),
                period.possible(),
                counts,
                PeriodWords.of(period) + (counts ? "" : ", not counted"));
    }

    private static Mark mark(ClassDefinition definition, InMail inMail, boolean qualifies) {
        var day = inMail.sentAt().day(definition.zone());
        var when = day == null ? "some time in " + inMail.sentAt() : Words.of(day);
        var words =
                "InMail "
                        + Words.of(inMail.direction()).toLowerCase(java.util.Locale.ROOT)
                        + " "
                        + when
                        + ", "
                        + Words.of(inMail.grade()).toLowerCase(java.util.Locale.ROOT)
                        + (qualifies ? ", qualifies" : ", does not qualify");
        return new Mark(
                inMail.sentAt().firstDay(definition.zone()), inMail.direction(), qualifies, words);
    }
}
