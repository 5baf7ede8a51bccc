package ascertain.ui.timeline;

import ascertain.roll.Direction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All that a timeline can name, in the order of time: what the arrow keys walk and the pointer
/// finds.
final class Items {
    private static final double NEAR = 6;

    private final List<Item> items = new ArrayList<>();

    /// One period, InMail or date.
    ///
    /// @param lane the lane it lies in, or -1 for InMail sent, -2 for received, -3 for a date
    record Item(LocalDate first, LocalDate last, int lane, String words) {}

    Items(Story story) {
        for (int lane = 0; lane < story.lanes().size(); lane++) {
            for (var bar : story.lanes().get(lane).bars()) {
                items.add(
                        new Item(bar.possible().first(), bar.possible().last(), lane, bar.words()));
            }
        }
        for (var mark : story.marks()) {
            items.add(
                    new Item(
                            mark.day(),
                            mark.day(),
                            mark.direction() == Direction.SENT ? -1 : -2,
                            mark.words()));
        }
        items.add(
                new Item(
                        story.policyDate(),
                        story.policyDate(),
                        -3,
                        "Policy date " + ascertain.ui.control.Words.of(story.policyDate())));
        items.sort(Comparator.comparing(Item::first));
    }

    int size() {
        return items.size();
    }

    Item get(int place) {
        return items.get(place);
    }

    /// The item a point lies on: the nearest InMail of that side, or the bar under it.
    Optional<Item> at(
            Scale scale, double x, double y, double lanesTop, double baseline, Heights heights) {
        int lane = (int) Math.floor((y - lanesTop) / heights.lane());
        if (y < baseline - heights.reach()) {
            return items.stream()
                    .filter(item -> item.lane() == lane)
                    .filter(item -> x >= scale.x(item.first()) - 2)
                    .filter(
                            item ->
                                    item.last().equals(LocalDate.MAX)
                                            || x <= scale.x(item.last().plusDays(1)) + 2)
                    .findFirst();
        }
        int side = y < baseline ? -1 : -2;
        return items.stream()
                .filter(item -> item.lane() == side && Math.abs(scale.x(item.first()) - x) <= NEAR)
                .min(Comparator.comparingDouble(item -> Math.abs(scale.x(item.first()) - x)));
    }
}
