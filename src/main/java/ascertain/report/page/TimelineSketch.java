package ascertain.report.page;

import ascertain.report.paper.Drawing.Bar;
import ascertain.report.paper.Drawing.Lane;
import ascertain.report.paper.Drawing.Timeline;
import ascertain.report.paper.Text;
import ascertain.report.pdf.Page;
import ascertain.report.pdf.Syntax;
import ascertain.roll.Days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Premium bars over InMail marks on one axis of time; shape tells what colour would.
final class TimelineSketch implements FigurePiece.Sketch {
    private static final double TOP = 14;
    private static final double LABEL = 10.5;
    private static final double BAR = 7;
    private static final double LANE = LABEL + BAR + 4;
    private static final double AXIS = 14;

    private final Timeline time;
    private final List<Line> lanes;
    private final Line policyDate;
    private final Line inMail;
    private final List<Mark> marks;
    private final InMailMarks inMails;
    private final TimelineKey key;

    /// A day named under the axis.
    private record Mark(LocalDate day, Line label) {}

    TimelineSketch(Timeline time, Typesetter typesetter, String owner) {
        this.time = time;
        this.lanes = time.lanes().stream().map(lane -> small(lane, typesetter, owner)).toList();
        this.policyDate =
                typesetter.line(Text.of(time.policyDate().label()), Sheet.SMALL, Ink.RED, owner);
        this.inMail =
                typesetter.line(
                        Text.of(
                                time.ticks().isEmpty()
                                        ? "No InMail recorded"
                                        : "InMail: sent above the line, received below it"),
                        Sheet.SMALL,
                        Ink.QUIET,
                        owner);
        this.marks =
                axis(time.span()).stream()
                        .map(
                                day ->
                                        new Mark(
                                                day,
                                                typesetter.line(
                                                        Text.of(axisLabel(day)),
                                                        Sheet.SMALL,
                                                        Ink.QUIET,
                                                        owner)))
                        .toList();
        this.inMails = new InMailMarks(time.ticks(), this::x);
        this.key = new TimelineKey(time, typesetter, owner);
    }

    private static Line small(Lane lane, Typesetter typesetter, String owner) {
        Line whole = typesetter.line(Text.of(lane.label()), Sheet.SMALL, Ink.QUIET, owner);
        String words = lane.label();
        while (whole.width() > Sheet.MEASURE) {
            words = words.substring(0, words.offsetByCodePoints(words.length(), -1));
            whole = typesetter.line(Text.of(words + "…"), Sheet.SMALL, Ink.QUIET, owner);
        }
        return whole;
    }

    @Override
    public double height() {
        return TOP + lanes.size() * LANE + LABEL + InMailMarks.HEIGHT + AXIS + key.height();
    }

    @Override
    public void draw(Page page, Pen pen, double top) {
        Syntax content = page.content();
        double y = top - TOP;
        double bottom = y - lanes.size() * LANE - LABEL - InMailMarks.HEIGHT;
        for (int i = 0; i < lanes.size(); i++) {
            pen.text(content, lanes.get(i), Sheet.LEFT, y - 8);
            Pen.rule(
                    content,
                    Ink.FAINT,
                    Pen.HAIRLINE,
                    Sheet.LEFT,
                    y - LABEL - BAR / 2,
                    Sheet.RIGHT,
                    y - LABEL - BAR / 2);
            for (Bar bar : time.lanes().get(i).bars()) {
                draw(content, bar, y - LABEL - BAR);
            }
            y -= LANE;
        }
        pen.text(content, inMail, Sheet.LEFT, y - 8);
        inMails.draw(content, y - LABEL - InMailMarks.HEIGHT / 2);
        axis(content, pen, bottom);
        double policy = x(time.policyDate().on());
        Pen.rule(content, Ink.RED, 0.9, policy, top - TOP + 2, policy, bottom - 3);
        double room = Sheet.RIGHT - policyDate.width();
        pen.text(
                content,
                policyDate,
                Math.min(Math.max(policy - policyDate.width() / 2, Sheet.LEFT), room),
                top - 8);
        key.draw(content, pen, bottom - AXIS);
    }

    private void draw(Syntax content, Bar bar, double y) {
        if (!bar.counts()) {
            box(content, bar.possible(), y, Pen::frame);
            return;
        }
        if (!bar.sure().equals(bar.possible())) {
            box(content, bar.possible(), y, Pen::hatch);
        }
        if (!bar.sure().isEmpty()) {
            box(content, bar.sure(), y, Pen::box);
        }
    }

    private interface Box {
        void draw(Syntax content, Ink ink, double x, double y, double width, double height);
    }

    private void box(Syntax content, Days days, double y, Box box) {
        double from = x(days.first());
        double to = x(days.isEndless() ? time.span().last() : days.last().plusDays(1));
        box.draw(content, Ink.MEMBER, from, y, Math.max(to - from, 1.5), BAR);
    }

    private void axis(Syntax content, Pen pen, double y) {
        Pen.rule(content, Ink.RULE, 0.6, Sheet.LEFT, y, Sheet.RIGHT, y);
        for (Mark mark : marks) {
            double x = x(mark.day);
            Pen.rule(content, Ink.RULE, 0.6, x, y, x, y - 3);
            double at =
                    Math.min(
                            Math.max(x - mark.label.width() / 2, Sheet.LEFT),
                            Sheet.RIGHT - mark.label.width());
            pen.text(content, mark.label, at, y - 11);
        }
    }

    private double x(LocalDate day) {
        double first = time.span().first().toEpochDay();
        double last = Math.max(time.span().last().toEpochDay(), first + 1);
        double part = (day.toEpochDay() - first) / (last - first);
        return Sheet.LEFT + Sheet.MEASURE * Math.min(Math.max(part, 0), 1);
    }

    /// The beginnings of months, quarters or years, as many as there is room for.
    private static List<LocalDate> axis(Days span) {
        long months = Math.max(1, span.count() / 30);
        int step = months <= 9 ? 1 : months <= 27 ? 3 : 12 * (int) (1 + months / 12 / 12);
        var days = new ArrayList<LocalDate>();
        var day = LocalDate.of(span.first().getYear(), 1, 1);
        for (; !day.isAfter(span.last()); day = day.plusMonths(step)) {
            if (span.contains(day)) {
                days.add(day);
            }
        }
        return days;
    }

    private static String axisLabel(LocalDate day) {
        return day.getMonthValue() == 1
                ? Integer.toString(day.getYear())
                : day.getMonth()
                        .getDisplayName(java.time.format.TextStyle.SHORT, java.util.Locale.US);
    }
}
